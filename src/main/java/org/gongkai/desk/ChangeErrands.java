package org.gongkai.desk;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.DossierKey;
import org.gongkai.store.Arrival;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Decisions;
import org.gongkai.store.Docket;
import org.gongkai.store.Reason;

/** 人工处置: what a person decides: to try again, to let through what was held, to go back to an earlier version. */
final class ChangeErrands {
    private final Subjects subjects;
    private final Arrivals arrivals;
    private final Docket docket;
    private final Decisions decisions;

    ChangeErrands(Subjects subjects, Arrivals arrivals, Docket docket, Decisions decisions) {
        this.subjects = subjects;
        this.arrivals = arrivals;
        this.docket = docket;
        this.decisions = decisions;
    }

    /** 重试: what is in quarantine has three tries again. */
    Answer retry(Request request) {
        Reason reason =
                new Reason(request.option("by"), request.option("why").isEmpty() ? "人工重试" : request.option("why"));
        Optional<DossierKey> dossier = subjects.dossier(request.subject());
        if (dossier.isPresent()) {
            docket.retry(dossier.get(), reason);
        } else {
            arrivals.retry(subjects.file(request.subject()), reason);
        }
        return done("retry.done", request);
    }

    /** 放行: what looks older than what it would replace takes its place all the same. */
    Answer release(Request request) {
        Arrival arrival = subjects.file(request.subject());
        List<DossierKey> keys = decisions.release(arrival, reason(request));
        return done(
                "release.done",
                request,
                String.join("、", keys.stream().map(DossierKey::folder).toList()));
    }

    /** 恢复: a dossier is made again from what an earlier version was made from, and published as a new version. */
    Answer revert(Request request) {
        DossierKey key = subjects.knownDossier(request.subject());
        decisions.revert(key, Integer.parseInt(request.option("version")), reason(request));
        return done("revert.done", request, request.option("version"));
    }

    private static Reason reason(Request request) {
        return new Reason(request.option("by"), request.option("why"));
    }

    private static Answer done(String key, Request request, String... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = request.subject();
        System.arraycopy(more, 0, values, 1, more.length);
        return Answer.changed(new Words(request.language()).say(key, values));
    }
}
