package org.gongkai;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.check.CrossCheck;
import org.gongkai.check.CrossChecks;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.table.Column;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.TableSpec;

/** The documents that are generated from the code. */
final class Documentation {
    static final String GENERATED =
            "<!-- Generated from the code: mvn test -Dgongkai.docs=write -Dtest=DocumentationTest -->\n\n";

    private Documentation() {}

    /** tables.md: the thirteen tables with their columns. */
    static String tables() {
        return "# 单位预算报表\n\n" + GENERATED + "{年} 表示预算年度；金额单位：万元，零不打印。\n\n"
                + DisclosureTables.ALL.stream().map(Documentation::table).collect(Collectors.joining("\n"));
    }

    /** checks.md: the catalogue of cross-checks. */
    static String checks() {
        return "# 勾稽关系目录\n\n" + GENERATED
                + "级别：须修改，阻止公开；需说明，由具名的人说明理由后才能公开，数据变了说明就失效；提示，仅供参考。级别可在设置文件（gongkai.checks）中按规则号另定，改过的写在审核报告里。\n\n"
                + "层次由小到大：规范（一个值的写法）、表内（一份导出之内）、表间（各份导出之间）、年度间（与上年比）。"
                + "读不出来的内容在读取时已退回，不进入审核。所依据的规则不通过时，本规则记为未核对，不重复报告。\n\n"
                + "| 规则号 | 断言 | 层次 | 级别 | 依据 | 不符的例子 | 所依据的规则 |\n|---|---|---|---|---|---|---|\n"
                + CrossChecks.ALL.stream().map(Documentation::check).collect(Collectors.joining());
    }

    private static String table(TableSpec spec) {
        return "## 表" + ChineseNumeral.of(spec.number()) + " " + spec.title() + "\n\n"
                + spec.columns().stream().map(Documentation::column).collect(Collectors.joining())
                + (spec.numbered() ? "\n表头下有栏次行。\n" : "")
                + spec.notes().stream().map(note -> "\n" + note.text() + "\n").collect(Collectors.joining());
    }

    private static String column(Column column) {
        String path = String.join("／", column.spanners());
        return "- " + (path.isEmpty() ? "" : path + "／") + column.title() + "\n";
    }

    private static String check(CrossCheck check) {
        List<String> cells = List.of(
                check.code(),
                check.statement(),
                check.level().term(),
                check.severity().term(),
                check.basis(),
                check.example(),
                String.join("、", check.needs()));
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
