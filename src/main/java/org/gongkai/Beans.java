package org.gongkai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.gongkai.check.CrossChecks;
import org.gongkai.document.Disclosures;
import org.gongkai.intake.Exports;
import org.gongkai.intake.Inbox;
import org.gongkai.output.CsvWriter;
import org.gongkai.output.HtmlWriter;
import org.gongkai.output.JsonWriter;
import org.gongkai.output.PdfWriter;
import org.gongkai.output.Proofs;
import org.gongkai.output.Publications;
import org.gongkai.store.Dossiers;
import org.gongkai.store.PublicationRegister;

/** 构件: the only names that routes may say, each bound to the object that answers to it. */
final class Beans {
    private Beans() {}

    /** Every bean by the name that routes use. */
    static Map<String, Object> of(Settings settings, DataSource database, Journal journal) {
        Map<String, Object> beans = new LinkedHashMap<>();
        beans.put("inbox", new Inbox(settings.inbox()));
        beans.put("exports", new Exports());
        beans.put("dossiers", new Dossiers(database));
        beans.put("crossChecks", new CrossChecks());
        beans.put("disclosures", new Disclosures());
        beans.put(
                "publications",
                new Publications(
                        List.of(new HtmlWriter(), new PdfWriter(), new JsonWriter(), new CsvWriter()),
                        settings.outbox()));
        beans.put("proofs", new Proofs());
        beans.put("register", new PublicationRegister(database));
        beans.put("journal", journal);
        beans.put("database", database);
        return beans;
    }
}
