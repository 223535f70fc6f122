package org.gongkai.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkai.model.State;
import org.gongkai.store.Arrival;
import org.gongkai.store.Arrivals;

/** 现状: how the installation, every dossier and every file that waits for a person stand. */
final class StatusErrand implements Errand {
    private static final List<State> WAITING =
            List.of(State.RECEIVED, State.UNEXPLAINED, State.QUARANTINED, State.REFUSED);

    private final Supplier<String> trouble;
    private final Supplier<Map<String, String>> incomplete;
    private final Standings standings;
    private final Arrivals arrivals;

    StatusErrand(
            Supplier<String> trouble,
            Supplier<Map<String, String>> incomplete,
            Standings standings,
            Arrivals arrivals) {
        this.trouble = trouble;
        this.incomplete = incomplete;
        this.standings = standings;
        this.arrivals = arrivals;
    }

    @Override
    public Answer run(Request request) throws JsonProcessingException {
        if (request.option("format").equals("json")) {
            return new Answer(
                    Answer.Outcome.TOLD,
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(report()));
        }
        Words words = new Words(request.language());
        words.say(trouble.get().isEmpty() ? "status.open" : "status.closed", trouble.get());
        standings.all().forEach(standing -> dossier(standing, words));
        arrivals.counts().forEach((state, count) -> words.say("status.files", state.term(), count.toString()));
        WAITING.forEach(state -> arrivals.in(state)
                .forEach(file -> tell(file, state, file.source().fileName(), arrivals.why(file), words)));
        arrivals.refusedMembers()
                .forEach(member -> tell(member.archive(), State.REFUSED, member.name(), member.why(), words));
        incomplete.get().forEach((name, why) -> words.say("result.left", name, why));
        return Answer.told(words);
    }

    private Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("trouble", trouble.get());
        report.put("dossiers", standings.all());
        Map<String, Long> counts = new LinkedHashMap<>();
        arrivals.counts().forEach((state, count) -> counts.put(state.term(), count));
        report.put("files", counts);
        Stream<Map<String, Object>> files = WAITING.stream()
                .flatMap(state -> arrivals.in(state).stream())
                .map(file -> described(file, file.state(), file.source().fileName(), arrivals.why(file)));
        Stream<Map<String, Object>> members = arrivals.refusedMembers().stream()
                .map(member -> described(member.archive(), State.REFUSED, member.name(), member.why()));
        report.put("waiting", Stream.concat(files, members).toList());
        report.put("incomplete", incomplete.get());
        return report;
    }

    private static Map<String, Object> described(Arrival arrival, State state, String name, String why) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("file", name);
        described.put("sha256", arrival.source().fingerprint());
        described.put("state", state.term());
        described.put("why", why);
        return described;
    }

    private static void dossier(DossierStatus status, Words words) {
        words.say("status.dossier", status.name(), status.state(), status.version(), status.counted());
        if (!status.missing().isEmpty()) {
            words.say("status.missing", String.join("、", status.missing()));
        }
    }

    private static void tell(Arrival arrival, State state, String name, String why, Words words) {
        words.say("status.file", state.term(), arrival.source().fingerprint().substring(0, 12), name, why);
    }
}
