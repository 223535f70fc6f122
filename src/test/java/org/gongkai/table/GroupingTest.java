package org.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Origin;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final Dossier DOSSIER = new SmallDossier()
            .spends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 10000.00")
            .spends("特定目标类 P2 2240108 31003 50306 一般公共预算 上年结转 30000.00")
            .spends("公用经费 P1 2080501 30299 50299 一般公共预算 当年预算 500.00")
            .spends("公用经费 P1 2240101 30207 50201 一般公共预算 当年预算 20000.00")
            .build();

    @Test
    void linesAreSummedByItemSectionAndClassInTheOrderOfTheCodes() {
        assertThat(Print.of(Grouping.byFunction(DOSSIER.expenditure(), FunctionTables.BASIC_AND_PROJECT)))
                .containsExactly(
                        "合计||6.05|3.05|3.00",
                        "208|社会保障和就业支出|0.05|0.05|",
                        "20805|行政事业单位养老支出|0.05|0.05|",
                        "2080501|行政单位离退休|0.05|0.05|",
                        "224|灾害防治及应急管理支出|6.00|3.00|3.00",
                        "22401|应急管理事务|6.00|3.00|3.00",
                        "2240101|行政运行|3.00|3.00|",
                        "2240108|应急救援|3.00||3.00");
    }

    @Test
    void everyRowKnowsHowItStandsToTheOthers() {
        assertThat(Grouping.byFunction(DOSSIER.expenditure(), FunctionTables.BASIC_AND_PROJECT))
                .extracting(Row::rank)
                .containsExactly(
                        Row.Rank.TOTAL,
                        Row.Rank.CLASS,
                        Row.Rank.SECTION,
                        Row.Rank.ITEM,
                        Row.Rank.CLASS,
                        Row.Rank.SECTION,
                        Row.Rank.ITEM,
                        Row.Rank.ITEM);
    }

    @Test
    void withoutLinesOnlyTheTotalIsLeftAndItIsBlank() {
        assertThat(Print.of(Grouping.byFunction(List.<BudgetLine>of(), FunctionTables.BASIC_AND_PROJECT)))
                .containsExactly("合计||||");
    }

    @Test
    void aDepartmentalSectionSpentInTwoWaysByTheGovernmentStandsInTwoRows() {
        List<BudgetLine> lines = new SmallDossier()
                .spends("公用经费 P1 2240101 30213 50209 一般公共预算 当年预算 100.00")
                .spends("公用经费 P1 2240101 30213 50502 一般公共预算 当年预算 200.00")
                .spends("公用经费 P1 2240101 30213 50209 一般公共预算 当年预算 300.00")
                .build()
                .expenditure();
        assertThat(Print.of(Grouping.byEconomy(lines, List.of(Lines.all()))))
                .containsExactly("合计||0.06", "商品和服务支出||0.06", "维修（护）费|维修（护）费|0.04", "维修（护）费|商品和服务支出|0.02");
    }

    @Test
    void everyFigureRemembersTheRowsItSums() {
        Row total = Grouping.byFunction(DOSSIER.expenditure(), FunctionTables.BASIC_AND_PROJECT)
                .get(0);
        assertThat(total.cells().get(3)).isInstanceOfSatisfying(Figure.class, basic -> assertThat(basic.origins())
                .extracting(Origin::row)
                .containsExactly(2, 4, 5));
    }

    @Test
    void sumsAreRoundedOnceAndNotPartByPart() {
        List<BudgetLine> lines = new SmallDossier()
                .spends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 49.99")
                .spends("公用经费 P1 2240108 30201 50201 一般公共预算 当年预算 49.99")
                .build()
                .expenditure();
        assertThat(Print.of(Grouping.byFunction(lines, List.of(Lines.all()))))
                .contains("合计||0.01", "2240101|行政运行|0.00", "2240108|应急救援|0.00");
    }
}
