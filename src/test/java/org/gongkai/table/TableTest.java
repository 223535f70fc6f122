package org.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.model.Dossier;
import org.gongkai.model.FundSource;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.UnitNature;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Dossier EMPTY = new SmallDossier().build();

    @Test
    void thereAreThirteenTablesNumberedInTheirOrder() {
        assertThat(DisclosureTables.fill(EMPTY))
                .extracting(Table::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).boxed().toList());
    }

    @Test
    void theYearStandsInEveryTitleAndNoPlaceholderIsLeft() {
        assertThat(DisclosureTables.fill(EMPTY)).allSatisfy(table -> {
            assertThat(table.title()).startsWith("2026年");
            assertThat(table.header().toString()).doesNotContain("{");
            assertThat(table.unitName()).isEqualTo(SmallDossier.UNIT_NAME);
        });
    }

    @Test
    void anEmptyTableSaysSoAndOnlyAnEmptyOne() {
        assertThat(DisclosureTables.fill(EMPTY))
                .allSatisfy(table -> assertThat(table.notes()).containsExactly("注：本表无数据"));
        Table filled = DisclosureTables.fill(new SmallDossier()
                        .receivesAndSpends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 0.01")
                        .build())
                .get(0);
        assertThat(filled.notes()).containsExactly("注：本套报表因取数时四舍五入，部分金额可能存在尾差");
    }

    @Test
    void aRowThatDoesNotFitTheColumnsIsNoRow() {
        List<Row> rows = List.of(Row.of(Row.Rank.CLASS, Cell.BLANK, Cell.BLANK));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(1, "表", "单位", List.of(Column.name("项目")), false, rows, List.of()));
    }

    @Test
    void onlyTheTablesOfProjectsNumberTheirColumns() {
        assertThat(DisclosureTables.fill(EMPTY))
                .filteredOn(Table::numbered)
                .extracting(Table::number)
                .containsExactly(12, 13);
    }

    @Test
    void whatIsCarriedForwardClosesTheFirstTableAndOnlyTheFundsOfTheFourth() {
        Dossier dossier = new SmallDossier()
                .receives("2240101 单位资金 上年结转 10000.00")
                .carriesForward(FundSource.UNIT_OWN_FUNDS, "10000.00")
                .build();
        assertThat(rows(dossier, 1)).contains("上年结转|1.00|年终结转|1.00||", "收入总计|1.00|支出总计|1.00||");
        assertThat(rows(dossier, 4)).contains("上年财政拨款结转||年终结转||||", "收入总计||支出总计||||");
    }

    @Test
    void tablesOfTheYearLeaveOutWhatWasCarriedOver() {
        Dossier dossier = new SmallDossier()
                .receivesAndSpends("特定目标类 P1 2296099 30227 50205 政府性基金预算 上年结转 10000.00")
                .receivesAndSpends("公用经费 P2 2240101 30201 50201 一般公共预算 上年结转 10000.00")
                .receivesAndSpends("特定目标类 P3 2230299 31204 50701 国有资本经营预算 上年结转 10000.00")
                .build();
        for (int number : List.of(5, 6, 7, 8, 9, 12)) {
            assertThat(DisclosureTables.fill(dossier).get(number - 1).notes())
                    .as("表" + number)
                    .containsExactly("注：本表无数据");
        }
        assertThat(rows(dossier, 13))
                .containsExactly("平川市应急管理局|2.00||1.00|1.00", "项目P1|1.00||1.00|", "项目P3|1.00|||1.00");
    }

    @Test
    void aRevenueThatNamesNoSubjectStandsUnderTheFunctionItIsFor() {
        Dossier dossier = new SmallDossier()
                .receives("2296099 政府性基金预算 当年预算 10000.00")
                .receives("2120899 政府性基金预算 当年预算 20000.00 1030148")
                .build();
        assertThat(rows(dossier, 7))
                .containsExactly("合计||3.00", "1030148|收入1030148|2.00", "2296099|用于其他社会公益事业的彩票公益金支出|1.00");
    }

    @Test
    void anInstitutionHasNoAgencyOperatingExpenses() {
        String running = "公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 10000.00";
        assertThat(rows(new SmallDossier().spends(running).build(), 11))
                .containsExactly("平川市应急管理局|1.00|1.00||", "部门合计|1.00|1.00||");
        assertThat(rows(
                        new SmallDossier()
                                .is(UnitNature.PUBLIC_WELFARE_ONE)
                                .spends(running)
                                .build(),
                        11))
                .containsExactly("部门合计||||");
    }

    @Test
    void aSecretProjectIsNoRowAndItsMoneyIsInTheTotal() {
        Dossier dossier = new SmallDossier()
                .spends("特定目标类 P1 2240199 31003 50601 一般公共预算 当年预算 10000.00 涉密")
                .spends("特定目标类 P2 2240199 31003 50601 一般公共预算 当年预算 20000.00")
                .spends("特定目标类 P1 2240199 31003 50601 一般公共预算 上年结转 40000.00")
                .build();
        assertThat(rows(dossier, 12)).containsExactly("平川市应急管理局|3.00|3.00||||", "项目P2|2.00|2.00||||");
        assertThat(rows(dossier, 13)).containsExactly("平川市应急管理局|4.00|4.00||");
        for (int number : List.of(12, 13)) {
            assertThat(DisclosureTables.fill(dossier).get(number - 1).notes()).containsExactly("注：涉密项目未列示，合计数包含涉密项目。");
        }
    }

    private static List<String> rows(Dossier dossier, int number) {
        return Print.of(DisclosureTables.fill(dossier).get(number - 1).rows());
    }
}
