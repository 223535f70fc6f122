package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.gongkai.model.Amount;
import org.gongkai.model.ExportKind;
import org.gongkai.model.FunctionalCode;
import org.gongkai.model.FundOrigin;
import org.gongkai.model.FundSource;
import org.gongkai.model.RevenueLine;
import org.gongkai.model.Subject;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevenueRowsTest {
    private static final String HEADER = "预算年度,单位编码,单位名称,支出功能分类科目编码,支出功能分类科目名称,资金性质,资金来源,金额（元）";
    private static final String ROW = "2026,029017,检测中心,2080505,养老保险,一般公共预算,上年结转,0.01";

    private final Dropped dropped;

    RevenueRowsTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @Test
    void aRowIsARevenueLine() throws Exception {
        assertThat(dropped.records(RevenueLine.class, Dropped.lines(HEADER, ROW)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.function()).isEqualTo(new Subject<>(new FunctionalCode("2080505"), "养老保险"));
                    assertThat(line.revenue()).isNull();
                    assertThat(line.fund()).isEqualTo(FundSource.GENERAL_PUBLIC_BUDGET);
                    assertThat(line.from()).isEqualTo(FundOrigin.CARRIED_OVER);
                    assertThat(line.amount()).isEqualTo(Amount.ofFen(1));
                });
        assertThat(dropped.read(Dropped.lines(HEADER, ROW)).exports().get(0).kind())
                .isEqualTo(ExportKind.REVENUE);
    }

    @Test
    void aRevenueSubjectIsReadWhereOneStands() throws Exception {
        String header = HEADER + ",收入分类科目编码,收入分类科目名称";
        assertThat(dropped.records(RevenueLine.class, Dropped.lines(header, ROW + ",1030148,土地出让收入", ROW + ",,")))
                .extracting(RevenueLine::revenue)
                .containsExactly(new Subject<>("1030148", "土地出让收入"), null);
    }

    @Test
    void aRevenueSubjectHasCodeAndName() {
        String header = HEADER + ",收入分类科目编码,收入分类科目名称";
        assertThat(dropped.problems(Dropped.lines(header, ROW + ",1030148,", ROW + ",,土地出让收入")))
                .extracting(Problem::place, Problem::value)
                .containsExactly(tuple("单元格 J2（收入分类科目名称）", ""), tuple("单元格 I3（收入分类科目编码）", ""));
    }

    @Test
    void eachRefusalHasItsPlaceAndValue() {
        assertThat(dropped.problems(Dropped.lines(HEADER, "2026,029017,,208,养老保险,公共预算,上年结转,")))
                .extracting(Problem::place, Problem::value)
                .containsExactly(
                        tuple("单元格 C2（单位名称）", ""),
                        tuple("单元格 D2（支出功能分类科目编码）", "208"),
                        tuple("单元格 F2（资金性质）", "公共预算"),
                        tuple("单元格 H2（金额）", ""));
    }
}
