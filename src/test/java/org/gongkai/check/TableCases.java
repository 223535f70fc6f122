package org.gongkai.check;

import static org.gongkai.check.CheckCases.sample;
import static org.gongkai.check.CheckCases.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundSource;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.Subject;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.Table;

/** 样例: the filled tables, the figures that a unit states, and how far the budget is broken down. */
final class TableCases {
    static final List<CheckCase> ALL = List.of(
            new CheckCase(
                    "S05",
                    Evidence.of(ofEveryFund()),
                    Evidence.of(withFunction("2250101")),
                    List.of(
                            "须修改|表一 本年支出合计“2026年合计”|合计 2160.00 元|各部分之和 1660.00 元|500.00|第 2、3、4、5、6、7 行",
                            "须修改|表一 本年支出合计“当年预算安排”|合计 2160.00 元|各部分之和 1660.00 元|500.00|第 2、3、4、5、6、7 行",
                            "须修改|表一 支出总计“2026年合计”|合计 2160.00 元|各部分之和 1660.00 元|500.00|第 2、3、4、5、6、7 行",
                            "须修改|表一 支出总计“当年预算安排”|合计 2160.00 元|各部分之和 1660.00 元|500.00|第 2、3、4、5、6、7 行",
                            "须修改|表四 本年支出合计“小计”|合计 2160.00 元|各部分之和 1660.00 元|500.00|第 2、3、4、5、6、7 行",
                            "须修改|表四 本年支出合计“一般公共预算”|合计 2160.00 元|各部分之和 1660.00 元|500.00|第 2、3、4、5、6、7 行",
                            "须修改|表四 支出总计“小计”|合计 2160.00 元|各部分之和 1660.00 元|500.00|第 2、3、4、5、6、7 行",
                            "须修改|表四 支出总计“一般公共预算”|合计 2160.00 元|各部分之和 1660.00 元|500.00|第 2、3、4、5、6、7 行")),
            new CheckCase(
                    "S06",
                    Evidence.of(ofEveryFund()),
                    Evidence.of(withFunction("2250101")),
                    List.of("须修改|表三 225|表三 225 500.00 元|表一同一类 0.00 元|500.00|第 7 行")),
            sample(
                    "S07",
                    sound().procures("P4 服务 100.00")
                            .statesProcurement(ProcurementCategory.GOODS, "400.00")
                            .statesProcurement(ProcurementCategory.SERVICES, "100.00"),
                    sound().statesProcurement(ProcurementCategory.GOODS, "300.00")
                            .statesProcurement(ProcurementCategory.SERVICES, "100.00"),
                    "须修改|政府采购预算货物|政府采购预算明细的货物 400.00 元|单位信息的政府采购预算货物 300.00 元|100.00|单位.json 第 1 行；采购.csv 第 2 行",
                    "须修改|政府采购预算服务|政府采购预算明细的服务 0.00 元|单位信息的政府采购预算服务 100.00 元|-100.00|第 1 行"),
            breaking("K01", Evidence.of(withFunction("22401")), "须修改|22401 新科目|功能科目 22401|7 位的项级科目||第 7 行"),
            breaking("K02", Evidence.of(withEconomy("302")), "须修改|302 项目P5|部门预算支出经济分类科目 302|5 位的款级科目||第 7 行"),
            breaking(
                    "K05",
                    Evidence.of(sound().build()).withTables(withoutNotes()),
                    "须修改|表三|表中有数字，却注明“本表无数据”|不注明“本表无数据”||第 1 行",
                    "须修改|表七|表中没有数字，也没有注明|注明“本表无数据”||第 1 行",
                    "须修改|表八|表中没有数字，也没有注明|注明“本表无数据”||第 1 行",
                    "须修改|表九|表中没有数字，也没有注明|注明“本表无数据”||第 1 行",
                    "须修改|表十|表中没有数字，也没有注明|注明“本表无数据”||第 1 行",
                    "须修改|表十三|表中没有数字，也没有注明|注明“本表无数据”||第 1 行"),
            sample(
                    "R01",
                    sound(),
                    sound().receivesAndSpends("公用经费 P4 2240101 30202 50201 一般公共预算 当年预算 40.00")
                            .receivesAndSpends("公用经费 P4 2240101 30205 50201 一般公共预算 当年预算 40.00"),
                    "提示|048001 平川市应急管理局|公开表中有 9 处印出的合计与印出的各部分之和相差一点（尾差）|以元计算，每一处合计都等于各部分之和||第 1 行"));

    private TableCases() {}

    private static CheckCase breaking(String code, Evidence breaks, String... findings) {
        return new CheckCase(code, Evidence.of(sound().build()), breaks, List.of(findings));
    }

    /** A dossier with money of every fund, of this year and carried over. */
    private static Dossier ofEveryFund() {
        SmallDossier dossier = sound();
        for (FundSource fund : FundSource.values()) {
            dossier.receivesAndSpends("公用经费 P4 2240101 30201 50201 " + fund.term() + " 当年预算 100.00")
                    .receivesAndSpends("公用经费 P4 2240101 30201 50201 " + fund.term() + " 上年结转 20.00")
                    .receivesAndSpends("特定目标类 P5 2240108 31003 50306 " + fund.term() + " 当年预算 30.00")
                    .receivesAndSpends("特定目标类 P5 2240108 31003 50306 " + fund.term() + " 上年结转 4.00")
                    .receives("2240108 " + fund.term() + " 当年预算 7.00")
                    .carriesForward(fund, "7.00");
        }
        return dossier.build();
    }

    private static Dossier withFunction(String code) {
        return withLast(line -> new BudgetLine(
                line.category(),
                line.projectCode(),
                line.projectName(),
                new Subject<>(new FunctionalCode(code), "新科目"),
                line.departmental(),
                line.government(),
                line.fund(),
                line.from(),
                line.amount(),
                false,
                line.origin()));
    }

    private static Dossier withEconomy(String code) {
        return withLast(line -> new BudgetLine(
                line.category(),
                line.projectCode(),
                line.projectName(),
                line.function(),
                new Subject<>(new EconomicCode(code), "商品和服务支出"),
                line.government(),
                line.fund(),
                line.from(),
                line.amount(),
                false,
                line.origin()));
    }

    /** The sound dossier with another last line. */
    private static Dossier withLast(UnaryOperator<BudgetLine> change) {
        Dossier sound = sound().build();
        List<BudgetLine> lines = new ArrayList<>(sound.expenditure());
        lines.add(change.apply(lines.remove(lines.size() - 1)));
        return new Dossier(
                sound.key(),
                sound.unit(),
                lines,
                sound.revenue(),
                sound.projects(),
                sound.assets(),
                sound.procurement(),
                sound.printed(),
                sound.explanations(),
                sound.sources());
    }

    private static List<Table> withoutNotes() {
        return DisclosureTables.fill(sound().build()).stream()
                .map(table -> new Table(
                        table.number(),
                        table.title(),
                        table.unitName(),
                        table.columns(),
                        table.numbered(),
                        table.rows(),
                        List.of(table.number() == 3 ? "注：本表无数据" : "")))
                .toList();
    }
}
