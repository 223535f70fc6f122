package org.gongkai.desk;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.gongkai.disk.Steps;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Term;
import org.gongkai.store.Arrival;
import org.gongkai.store.Histories;
import org.gongkai.store.HistoryEntry;
import org.gongkai.store.PublicationRegister;

/** 办理经过: how a dossier or a file came to where it stands, and which versions were published. */
final class HistoryErrand implements Errand {
    private final Subjects subjects;
    private final Histories histories;
    private final PublicationRegister register;

    HistoryErrand(Subjects subjects, DataSource database) {
        this.subjects = subjects;
        this.histories = new Histories(database);
        this.register = new PublicationRegister(database, Steps.LOGGED);
    }

    @Override
    public Answer run(Request request) {
        Words words = new Words(request.language());
        Optional<DossierKey> dossier = subjects.dossier(request.subject());
        if (dossier.isPresent()) {
            tell(histories.of(dossier.get()), words);
            register.versions(dossier.get()).forEach(version -> version(version, words));
        } else {
            Arrival arrival = subjects.file(request.subject());
            words.say(
                    "history.file",
                    arrival.source().fileName(),
                    arrival.source().fingerprint());
            tell(histories.of(arrival), words);
        }
        return Answer.told(words);
    }

    private static void tell(List<HistoryEntry> entries, Words words) {
        entries.forEach(entry -> words.say(
                "history.entry",
                Words.time(entry.at()),
                entry.before().map(Term::term).orElse("—"),
                entry.after().term(),
                entry.reason().actor(),
                entry.reason().why()));
    }

    private static void version(PublicationRegister.Published version, Words words) {
        words.say(
                "history.version",
                Integer.toString(version.seal().version()),
                version.state().term(),
                version.seal().folder());
    }
}
