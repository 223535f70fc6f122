package org.gongkai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.gongkai.model.DossierKey;
import org.gongkai.output.Publication;

/** 结果: tells a person what a run refused, what it wrote and what still waits. */
final class Results {
    private final Console console;

    Results(Console console) {
        this.console = console;
    }

    void tell(Journal journal) throws IOException {
        journal.failure().ifPresent(failure -> console.say("result.failed", failure));
        journal.refusals().forEach(refusal -> console.text(refusal.note()));
        journal.notices().forEach(console::text);
        journal.leftInInbox().forEach((name, why) -> console.say("result.left", name, why));
        Map<DossierKey, Journal.Outcome> outcomes = journal.outcomes();
        if (outcomes.isEmpty()
                && journal.refusals().isEmpty()
                && journal.notices().isEmpty()
                && journal.leftInInbox().isEmpty()) {
            console.say("result.nothing");
        }
        outcomes.forEach((key, outcome) -> {
            console.say(
                    "result.dossier",
                    key.unitCode(),
                    Integer.toString(key.fiscalYear()),
                    outcome.state(),
                    outcome.words());
            Publication publication = outcome.publication();
            if (publication != null) {
                console.say("result.written", publication.folder());
                publication.files().forEach(file -> console.text("  " + relative(publication.folder(), file)));
            }
        });
    }

    private static Path relative(Path folder, Path file) {
        return file.startsWith(folder) ? folder.relativize(file) : file;
    }
}
