package org.gongkai.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.check.PastFinding;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Explanation;
import org.gongkai.store.Dossiers;
import org.gongkai.store.Ledger;

/**
 * 说明: gives a person's reason for what a check found. The reason comes in as an export that holds all reasons of the dossier,
 * those that were given before and the new one, and takes the way of any other.
 */
final class ExplainErrand implements Errand {
    private static final List<String> HEADINGS = List.of("预算年度", "单位编码", "规则号", "记录", "说明", "说明人", "说明时间");

    private final Subjects subjects;
    private final Dossiers dossiers;
    private final Ledger ledger;
    private final Tray tray;
    private final Clock clock;

    ExplainErrand(Subjects subjects, Dossiers dossiers, Ledger ledger, Tray tray, Clock clock) {
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.tray = tray;
        this.clock = clock;
    }

    @Override
    public Answer run(Request request) throws IOException {
        DossierKey key = subjects.knownDossier(request.option("dossier"));
        List<String> records = records(key, request);
        Map<List<String>, List<String>> rows = given(key);
        records.forEach(record -> rows.put(List.of(request.subject(), record), row(key, request, record)));
        tray.put("explanations-" + key.folder() + ".csv", csv(rows.values()));
        return Answer.changed(new Words(request.language())
                .say("explain.done", request.subject(), String.join("、", records), request.option("by")));
    }

    /** What the reason is for: all that one check found about the record that was named, or about any. */
    private List<String> records(DossierKey key, Request request) {
        if (request.option("why").isBlank() || request.option("by").isBlank()) {
            throw new IllegalArgumentException("请用 --why 写明原因，用 --by 写明说明人 / say why, and who says so.");
        }
        String record = request.option("record");
        List<String> records = ledger.unexplained(key).stream()
                .filter(finding -> finding.code().equals(request.subject()))
                .map(PastFinding::record)
                .filter(each -> record.isEmpty() || record.equals(each))
                .distinct()
                .toList();
        if (records.isEmpty()) {
            throw new IllegalArgumentException(
                    key.folder() + " 没有待说明的 " + request.subject() + (record.isEmpty() ? "" : "（记录 " + record + "）")
                            + " 意见，请对照审核报告 / nothing of the kind waits for a reason.");
        }
        return records;
    }

    private Map<List<String>, List<String>> given(DossierKey key) {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        List<Explanation> given =
                dossiers.complete(key).map(Dossier::explanations).orElse(List.of());
        given.forEach(each -> rows.put(
                List.of(each.code(), each.record()),
                row(
                        key,
                        each.code(),
                        each.record(),
                        each.reason(),
                        each.by(),
                        each.when().written())));
        return rows;
    }

    private List<String> row(DossierKey key, Request request, String record) {
        String now = LocalDateTime.now(clock)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace('T', ' ');
        return row(key, request.subject(), record, request.option("why"), request.option("by"), now);
    }

    private static List<String> row(DossierKey key, String... values) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(key.fiscalYear()), key.unitCode()));
        row.addAll(List.of(values));
        return row;
    }

    private static String csv(Iterable<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADINGS);
            rows.forEach(csv::writeRecord);
        }
        return text.toString();
    }
}
