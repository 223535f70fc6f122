package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Explanation;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationRowsTest {
    private static final String HEADER = "预算年度,单位编码,单位名称,规则号,记录,说明,说明人,说明时间";
    private static final String ROW = "2026,029017,检测中心,P06,140300260000000000103,系统名称有字数限制,王芳,2026-01-05 09:30";

    private final Dropped dropped;

    ExplanationRowsTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @Test
    void aRowIsAnExplanation() throws Exception {
        List<Export> exports = dropped.read(Dropped.lines(HEADER, ROW)).exports();
        assertThat(exports)
                .extracting(Export::kind, Export::dossier)
                .containsExactly(tuple(ExportKind.EXPLANATIONS, new DossierKey("029017", 2026)));
        assertThat(exports.get(0).entries())
                .extracting(entry -> (Explanation) entry)
                .extracting(
                        Explanation::code,
                        Explanation::record,
                        Explanation::reason,
                        Explanation::by,
                        each -> each.when().written(),
                        each -> each.origin().row())
                .containsExactly(tuple("P06", "140300260000000000103", "系统名称有字数限制", "王芳", "2026-01-05 09:30", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "财政年度,预算单位编码,预算单位名称,规则编号,记录编号,原因,填报人,时间",
                "年度,单位代码,单位名称,规则代码,项目,理由,经办人,日期",
                "年度,单位代码,单位名称,规则代码,对象,说明内容,经办人,说明日期"
            })
    void otherNamesOfColumnsAreKnown(String header) throws Exception {
        assertThat(dropped.records(Explanation.class, Dropped.lines(header, ROW)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origin")
                .isEqualTo(dropped.records(Explanation.class, Dropped.lines(HEADER, ROW)));
    }

    @Test
    void theReportWithAnswersBesideEachFindingIsRead() throws Exception {
        List<Explanation> read = dropped.records(
                Explanation.class,
                Dropped.lines(
                        "规则号,级别,文件,项目,实际,应为,原因,怎么改,预算年度,单位编码,说明,说明人,说明时间",
                        "P06,需说明,支出.csv,P1 检验费,甲,乙,名称不同,请核对,2026,029017,系统名称有字数限制,王芳,2026-01-05"));
        assertThat(read)
                .extracting(Explanation::record, Explanation::reason)
                .containsExactly(tuple("P1 检验费", "系统名称有字数限制"));
    }

    @ParameterizedTest
    @CsvSource({
        "P06,D2（规则号）",
        "140300260000000000103,E2（记录）",
        "系统名称有字数限制,F2（说明）",
        "王芳,G2（说明人）",
        "2026-01-05 09:30,H2（说明时间）"
    })
    void whatIsBlankIsRefusedWithItsCellAndARemedy(String text, String cell) {
        assertThat(dropped.problems(Dropped.lines(HEADER, ROW.replace(text, " "))))
                .extracting(Problem::place, Problem::remedy)
                .containsExactly(tuple("单元格 " + cell, "请补填后重新导出。"));
    }

    @Test
    void aFindingThatNobodyGaveAReasonForIsLeftOutAndTold() throws Exception {
        String open = "2026,029017,检测中心,P07,140300260000000000104,,,";
        Reading reading = dropped.read(Dropped.lines(HEADER, open, ROW));
        assertThat(reading.exports().get(0).entries()).hasSize(1);
        assertThat(reading.notices()).anyMatch(notice -> notice.contains("没有填写说明的意见，未读取"));
    }

    @Test
    void aLongCodeMayHaveTheMarkOfATextAndIsRefusedWhereASpreadsheetHasRoundedIt() throws Exception {
        String code = "140300260000000000103";
        assertThat(dropped.records(Explanation.class, Dropped.lines(HEADER, ROW.replace(code, "'" + code))))
                .extracting(Explanation::record)
                .containsExactly(code);
        assertThat(dropped.problems(Dropped.lines(HEADER, ROW.replace(code, "1.403E+20"))))
                .singleElement()
                .extracting(Problem::remedy)
                .asString()
                .contains("科学计数");
    }

    @Test
    void aReasonMayHaveSeveralLinesAndEndLikeATotal() throws Exception {
        String row = ROW.replace("系统名称有字数限制", "\"其中：名称过长\n金额见合计\"").replace("140300260000000000103", "表三合计");
        assertThat(dropped.records(Explanation.class, Dropped.lines(HEADER, row)))
                .extracting(Explanation::record, Explanation::reason)
                .containsExactly(tuple("表三合计", "其中：名称过长\n金额见合计"));
    }

    @Test
    void aTableWithoutMoneyNeedsNoUnitOfMoney() throws Exception {
        Reading reading = dropped.read(Dropped.lines("2026年预算审核说明", "单位：029017-检测中心", HEADER, ROW));
        assertThat(reading.recognitions())
                .extracting(Recognition::sentence)
                .singleElement()
                .asString()
                .contains("表头在第 3 行", "读取 1 条记录")
                .doesNotContain("金额单位");
    }

    @Test
    void aHeaderWithoutTheRuleIsToldWhatItLacks() {
        assertThat(dropped.problems(Dropped.lines(HEADER.replace("规则号", "意见"), ROW)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("“说明”的表头", "还缺：规则号"));
    }

    @Test
    void aCoverThatSaysOneOfItsWordsIsNoExplanation() throws Exception {
        String cover = "<table><tr><td>说明</td></tr><tr><td>填报人</td><td>王芳</td><td>日期</td><td>1月5日</td></tr></table>";
        String table = Dropped.lines(HEADER, ROW)
                .replaceAll("(?m)^(.*)$", "<tr><td>$1</td></tr>")
                .replace(",", "</td><td>");
        Reading reading = dropped.read("<html><body>" + cover + "<table>" + table + "</table></body></html>");
        assertThat(reading.exports()).extracting(Export::kind).containsExactly(ExportKind.EXPLANATIONS);
        assertThat(reading.notices()).anyMatch(notice -> notice.contains("没有认得出的表头，未读取"));
    }

    @Test
    void theReportWithAReasonBesideEachFindingIsAnExplanation() throws Exception {
        String report = Dropped.lines(
                "预算年度,单位编码,规则号,级别,文件,工作表,单元格,项目,实际,应为,差额,原因,怎么改,依据,说明,说明人,说明时间",
                "2026,029017,P05,需说明,支出.csv,,E9,P1,甲,乙,,名称不同,请核对,预算法,已更名,王芳,2026-01-05");
        assertThat(dropped.records(Explanation.class, report)).singleElement().satisfies(explanation -> {
            assertThat(explanation.code()).isEqualTo("P05");
            assertThat(explanation.record()).isEqualTo("P1");
            assertThat(explanation.reason()).isEqualTo("已更名");
            assertThat(explanation.by()).isEqualTo("王芳");
        });
    }

    @Test
    void theReportOfTheProgramIsRefusedAndTellsWhatToDropInstead() {
        String report =
                Dropped.lines("规则号,级别,文件,工作表,单元格,项目,实际,应为,差额,原因,怎么改,依据", "P06,需说明,支出.csv,,E9,P1 检验费,甲,乙,,名称不同,请核对,预算法");
        assertThat(dropped.problems(report)).singleElement().satisfies(problem -> {
            assertThat(problem.expected()).contains("规则号、记录、说明、说明人、说明时间");
            assertThat(problem.remedy()).contains("这是程序写出的审核意见", "或另做一张“说明”表");
        });
    }
}
