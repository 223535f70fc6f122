package org.gongkai.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {
    @Test
    void withoutSpannersTheHeadingIsOneRow() {
        assertThat(rows(Column.code("科目编码"), Column.name("科目名称")))
                .containsExactly(List.of(cell("科目编码", 1, 1), cell("科目名称", 1, 1)));
    }

    @Test
    void neighboursUnderTheSameSpannerShareItAndOthersReachDown() {
        assertThat(rows(
                        Column.code("科目编码", "项目"),
                        Column.name("科目名称", "项目"),
                        Column.amount("合计"),
                        Column.amount("基本支出", "预算数"),
                        Column.amount("项目支出", "预算数")))
                .containsExactly(
                        List.of(cell("项目", 2, 1), cell("合计", 1, 2), cell("预算数", 2, 1)),
                        List.of(cell("科目编码", 1, 1), cell("科目名称", 1, 1), cell("基本支出", 1, 1), cell("项目支出", 1, 1)));
    }

    @Test
    void spannersStandOnSpannersAndAShallowColumnReachesDownFromWhereItsOwnEnd() {
        assertThat(rows(Column.name("项目", "支出"), Column.amount("小计", "支出", "金额"), Column.amount("一般公共预算", "支出", "金额")))
                .containsExactly(
                        List.of(cell("支出", 3, 1)),
                        List.of(cell("项目", 1, 2), cell("金额", 2, 1)),
                        List.of(cell("小计", 1, 1), cell("一般公共预算", 1, 1)));
    }

    @Test
    void theSameSpannerOverColumnsThatAreNotNeighboursIsNotShared() {
        assertThat(rows(Column.amount("甲", "预算数"), Column.amount("乙"), Column.amount("丙", "预算数"))
                        .get(0))
                .containsExactly(cell("预算数", 1, 1), cell("乙", 1, 2), cell("预算数", 1, 1));
    }

    @Test
    void theSameInnerSpannerUnderDifferentOuterOnesIsNotShared() {
        assertThat(rows(Column.amount("甲", "收入", "金额"), Column.amount("乙", "支出", "金额"))
                        .get(1))
                .containsExactly(cell("金额", 1, 1), cell("金额", 1, 1));
    }

    @Test
    void everyHeadingCoversEveryColumnInEveryRow() {
        for (TableSpec spec : DisclosureTables.ALL) {
            List<List<HeaderCell>> rows = new Header(spec.columns()).rows();
            int area = rows.stream()
                    .flatMap(List::stream)
                    .mapToInt(cell -> cell.columns() * cell.rows())
                    .sum();
            assertThat(area).as(spec.title()).isEqualTo(spec.columns().size() * rows.size());
        }
    }

    private static List<List<HeaderCell>> rows(Column... columns) {
        return new Header(List.of(columns)).rows();
    }

    private static HeaderCell cell(String text, int columns, int rows) {
        return new HeaderCell(text, columns, rows);
    }
}
