package org.gongkai.night;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.store.Night;
import org.gongkai.store.Nights;
import org.gongkai.store.Refusals;

/**
 * 清点: brings together what the report of a night tells.
 *
 * @param list the list of the units that are expected, if there is one
 * @param known how every unit stands of which something has come
 * @param quarantined what is in quarantine
 * @param refusals what was refused
 * @param nights up to which moment that was told
 */
public record Survey(
        Optional<Path> list,
        Supplier<List<UnitStanding>> known,
        Supplier<List<NightReport.Told>> quarantined,
        Refusals refusals,
        Nights nights) {
    /**
     * The report of a night. Where the list cannot be read, those units are expected of which something has come, and the
     * report says so.
     *
     * @param damages what is published and not as it was published, each in a sentence
     */
    public NightReport of(Night night, List<String> damages) {
        List<UnitStanding> standings = known.get();
        RollFile.Content content = list.map(
                        file -> RollFile.read(file, night.date().getYear()))
                .orElseGet(() -> new RollFile.Content(Roll.ofKnown(standings), List.of()));
        Roll roll = content.problems().isEmpty() ? content.roll() : Roll.ofKnown(standings);
        return new NightReport(
                night.date(),
                roll.standings(standings),
                roll.others(standings),
                quarantined.get(),
                refused(night),
                damages,
                content.problems());
    }

    private List<NightReport.Told> refused(Night night) {
        long since = nights.toldTo();
        long now = refusals.now();
        nights.telling(night, now);
        List<Refusals.Refused> refused = new ArrayList<>(refusals.files(since, now));
        refused.addAll(refusals.members(since, now));
        return refused.stream()
                .map(each -> new NightReport.Told(each.fileName(), each.why()))
                .toList();
    }
}
