package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.TableSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTitlesTest {
    static Stream<TableSpec> tables() {
        return DisclosureTables.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableThatIsPublishedIsKnownByItsTitle(TableSpec table) {
        String title = table.title().replace("{年}", "2026");
        assertThat(PrintedTitles.titled(title)).hasValue(table.number());
        assertThat(PrintedTitles.titled("表" + ChineseNumeral.of(table.number()) + title))
                .hasValue(table.number());
        assertThat(PrintedTitles.titled("阳泉市综合检验检测中心" + title)).hasValue(table.number());
        assertThat(PrintedTitles.year(title)).hasValue(2026);
        assertThat(title).contains(PrintedTitles.title(table.number()).substring(0, 4));
    }

    @Test
    void thereAreAsManyTitlesAsTables() {
        assertThat(DisclosureTables.ALL).hasSize(PrintedTitles.TABLES);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年部门收支总表, 1",
        "表２　２０２６年度单位预算收入总表, 2",
        "附表3：部门支出总表, 3",
        "2026年度财政拨款收支预算总表, 4",
        "一般公共预算支出表（不含上年结转）, 5",
        "2026年\"三公\"经费支出预算表, 10",
        "机关运行经费预算表, 11",
        "2026年项目支出表, 12"
    })
    void otherWordsForATitleAreKnown(String title, int number) {
        assertThat(PrintedTitles.titled(title)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026年政府采购预算表",
                "2026年预算收支总表说明",
                "表一2026年预算收支总表.....2",
                "2026年项目支出预算表（本年结转）",
                "2026年一般公共预算“三公”经费支出表",
                "合计"
            })
    void whatIsNoTitleIsNotTakenForOne(String text) {
        assertThat(PrintedTitles.titled(text)).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({"预算公开表1, 1", "部门公开表9, 9", "公开01表, 1", "预算13表, 13", "表十一, 11", "公开表 10, 10", "附表3, 3"})
    void codesAreKnown(String code, int number) {
        assertThat(PrintedTitles.coded(code)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"公开14表", "表", "3", "公开00表", "表三十", "预算收支总表"})
    void whatIsNoCodeIsNotTakenForOne(String text) {
        assertThat(PrintedTitles.coded(text)).isEqualTo(OptionalInt.empty());
    }
}
