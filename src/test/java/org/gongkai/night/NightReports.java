package org.gongkai.night;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.DossierKey;
import org.gongkai.model.ExportKind;

/** Reports to test with. */
public final class NightReports {
    /** The night that they are of. */
    public static final LocalDate NIGHT = LocalDate.of(2026, 3, 2);

    private NightReports() {}

    /** A unit in every condition on a list with one that nobody expects, and everything else there is to tell. */
    public static NightReport full() {
        List<UnitStanding> known = known();
        List<Roll.Entry> entries = new ArrayList<>();
        known.forEach(unit -> entries.add(new Roll.Entry(
                unit.key(), "", Optional.of(LocalDate.of(2026, 2, 20).minusDays(3L * entries.size())))));
        entries.add(new Roll.Entry(new DossierKey("099", 2026), "尚未报送的<局>", Optional.of(LocalDate.of(2026, 2, 1))));
        entries.add(new Roll.Entry(new DossierKey("098", 2026), "尚未批复的局", Optional.empty()));
        Roll roll = new Roll(entries.subList(1, entries.size()));
        return new NightReport(
                NIGHT,
                roll.standings(known),
                roll.others(known),
                List.of(new NightReport.Told("004-2026", "三次办理都没有完成"), new NightReport.Told("坏.xlsx", "读不出来")),
                List.of(new NightReport.Told("<script>alert(1)</script>.csv", "第 3 行“金额”不是数\u001B[31m")),
                List.of("已公开的 001-2026/v1/disclosure.pdf 与公开时不同，请从备份恢复。"),
                List.of("单位名单第 9 行第 3 列（批复日期）“昨天”不是日期。"));
    }

    /** Units of which something has come, the first published and nobody's. */
    static List<UnitStanding> known() {
        return List.of(
                unit("000", Condition.PUBLISHED, 1, List.of(), ""),
                unit("001", Condition.PUBLISHED, 2, List.of(), "提示 1 项"),
                unit("002", Condition.BLOCKED, 0, List.of(), "须修改 3 项，需说明 1 项"),
                unit("003", Condition.UNEXPLAINED, 0, List.of(), "需说明 2 项（待说明 2 项）"),
                unit("004", Condition.QUARANTINED, 0, List.of(), ""),
                unit("005", Condition.UNDER_WAY, 0, List.of(), ""),
                unit("006", Condition.INCOMPLETE, 0, List.of(ExportKind.REVENUE.term(), ExportKind.ASSETS.term()), ""),
                unit("007", Condition.BLOCKED, 1, List.of(), "须修改 1 项"));
    }

    static UnitStanding unit(String code, Condition condition, int version, List<String> missing, String findings) {
        return new UnitStanding(
                new DossierKey(code, 2026), "第" + code + "局", condition, version, missing, findings, Optional.empty());
    }
}
