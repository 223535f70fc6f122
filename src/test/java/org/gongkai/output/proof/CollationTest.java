package org.gongkai.output.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.Samples;
import org.junit.jupiter.api.Test;

class CollationTest {
    private static final Script SCRIPT = Script.of(Samples.disclosure());

    @Test
    void linesThatSayTheSameDifferInNothing() {
        assertThat(collated(lines())).isEmpty();
    }

    @Test
    void whiteSpaceIsNotCompared() {
        List<List<String>> lines = lines();
        lines.set(0, List.of("某市 检验\n中心\u3000"));
        assertThat(collated(lines)).isEmpty();
    }

    @Test
    void aFigureThatDiffersByAFenIsNamedWithItsRow() {
        List<List<String>> lines = lines();
        int row = row("表一第1行");
        List<String> cells = new ArrayList<>(lines.get(row));
        cells.set(2, "2099.65");
        lines.set(row, cells);
        assertThat(collated(lines)).singleElement().asString().contains("表一第1行应为“合计||2099.64|”，读回“合计||2099.65|”");
    }

    @Test
    void aFigureInTheNextColumnIsADifference() {
        List<List<String>> lines = lines();
        lines.set(row("表一第1行"), List.of("合计", "", "", "2099.64"));
        assertThat(collated(lines)).hasSize(1);
    }

    @Test
    void aLineThatIsMissingOrTooMuchIsADifference() {
        List<List<String>> lines = lines();
        lines.remove(lines.size() - 1);
        assertThat(collated(lines)).singleElement().asString().contains("缺少");
        lines = lines();
        lines.add(List.of("附言"));
        assertThat(collated(lines)).containsExactly("多出“附言”");
    }

    @Test
    void noMoreThanThreeDifferencesAreTold() {
        List<List<String>> lines = lines();
        lines.remove(0);
        assertThat(collated(lines)).hasSize(3);
    }

    @Test
    void theScriptHasEveryLineOfEveryBlock() {
        assertThat(SCRIPT.lines()).extracting(Script.Line::kind).contains(Script.Kind.values());
        assertThat(SCRIPT.lines())
                .extracting(Script.Line::cells)
                .contains(
                        List.of("某市检验中心"),
                        List.of("表一 2026年预算支出总表"),
                        List.of("单位名称：某市检验中心", "单位：万元"),
                        List.of("项目", "2026年预算数", "上年结转"),
                        List.of("科目编码", "科目名称", "合计"),
                        List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                        List.of("注：部分金额可能存在尾差"),
                        List.of("支出结构图"),
                        List.of("一般公共服务支出", "1,600.00", "76.20%"),
                        List.of("资金", "总额", "1,200,000"));
        assertThat(SCRIPT.contents()).contains("表二 2026年项目支出预算表").doesNotContain("（一）不列入目录");
    }

    private static List<List<String>> lines() {
        return new ArrayList<>(SCRIPT.lines().stream().map(Script.Line::cells).toList());
    }

    private static int row(String place) {
        return SCRIPT.lines().stream().map(Script.Line::place).toList().indexOf(place);
    }

    private static List<String> collated(List<List<String>> lines) {
        return Collation.of(SCRIPT, new Reading.Lines(lines));
    }
}
