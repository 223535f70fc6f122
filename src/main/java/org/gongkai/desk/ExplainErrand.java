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
import org.gongkai.store.Arrivals;
import org.gongkai.store.Dossiers;
import org.gongkai.store.Ledger;

/**
 * 说明: gives a person's reason for what a check found. The reason comes in as an export that holds all reasons of the dossier,
 * those that were given before and the new one, and takes the way of any other.
 */
final class ExplainErrand implements Errand {
    private static final List<String> HEADINGS = List.of("预算年度", "单位编码", "规则号", "记录", "说明", "说明人", "说明时间");

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NAME = 100;

    private final Subjects subjects;
    private final Arrivals arrivals;
    private final Dossiers dossiers;
    private final Ledger ledger;
    private final Tray tray;
    private final Clock clock;

    ExplainErrand(Subjects subjects, Arrivals arrivals, Dossiers dossiers, Ledger ledger, Tray tray, Clock clock) {
        this.arrivals = arrivals;
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.tray = tray;
        this.clock = clock;
    }

    @Override
    public Answer run(Request request) throws IOException {
        DossierKey key = subjects.knownDossier(request.option("dossier"));
        Dossier dossier = settled(key);
        List<String> records = records(key, request);
        Map<List<String>, List<String>> rows = given(dossier);
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
        if (request.option("why").length() > LONGEST_REASON
                || request.option("by").length() > LONGEST_NAME) {
            throw new IllegalArgumentException("说明不超过 " + LONGEST_REASON + " 字，说明人不超过 " + LONGEST_NAME
                    + " 字 / the reason or the name is too long.");
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

    /** The dossier, with every reason that was handed in before. */
    private Dossier settled(DossierKey key) {
        if (!arrivals.unread().isEmpty()) {
            throw new IllegalArgumentException("还有收到的文件没有读取（其中可能有说明），请稍后再试 / files wait to be read: try again later.");
        }
        return dossiers.complete(key)
                .orElseThrow(() ->
                        new IllegalArgumentException(key.folder() + " 还缺数据，补齐并审核以后再作说明 / the dossier lacks exports."));
    }

    private static Map<List<String>, List<String>> given(Dossier dossier) {
        Map<List<String>, List<String>> rows = new LinkedHashMap<>();
        dossier.explanations()
                .forEach(each -> rows.put(
                        List.of(each.code(), each.record()),
                        row(
                                dossier.key(),
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
