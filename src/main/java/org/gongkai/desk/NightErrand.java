package org.gongkai.desk;

import java.util.Optional;
import org.gongkai.night.Shift;
import org.gongkai.store.Night;

/** 夜间办理: begins a night now, or tells how one goes; never two at a time. */
final class NightErrand implements Errand {
    private final Shift shift;

    NightErrand(Shift shift) {
        this.shift = shift;
    }

    @Override
    public Answer run(Request request) {
        if (!request.option("night").isEmpty()) {
            return told(shift.find(Long.parseLong(request.option("night"))));
        }
        Optional<Night> begun = shift.begin();
        return begun.isPresent() ? new Answer(Answer.Outcome.CHANGED, ticket(begun.get())) : told(shift.underWay());
    }

    private Answer told(Optional<Night> night) {
        return night.map(each -> new Answer(Answer.Outcome.TOLD, ticket(each)))
                .orElseGet(() -> Answer.unavailable("夜间办理刚刚结束，请再试一次 / a night has just ended: try again."));
    }

    private String ticket(Night night) {
        return new NightTicket(
                        night.id(),
                        night.outcome().name(),
                        night.sentence(),
                        shift.page(night).toString())
                .written();
    }
}
