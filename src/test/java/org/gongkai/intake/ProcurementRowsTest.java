package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.gongkai.model.Amount;
import org.gongkai.model.ProcurementCategory;
import org.gongkai.model.ProcurementLine;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcurementRowsTest {
    private static final String HEADER = "预算年度,单位编码,项目编码,品目编码,品目名称,采购类别,金额（万元）";

    private final Dropped dropped;

    ProcurementRowsTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @Test
    void aRowIsAProcurementLine() throws Exception {
        assertThat(dropped.records(
                        ProcurementLine.class, Dropped.lines(HEADER, "2026,029017,P1,A02010105,台式 计算机,货物,1.5")))
                .extracting(
                        ProcurementLine::projectCode,
                        ProcurementLine::itemCode,
                        ProcurementLine::itemName,
                        ProcurementLine::category,
                        ProcurementLine::amount)
                .containsExactly(
                        tuple("P1", "A02010105", "台式 计算机", ProcurementCategory.GOODS, Amount.ofFen(1_500_000)));
    }

    @Test
    void eachRefusalHasItsPlaceAndValue() {
        assertThat(dropped.problems(Dropped.lines(HEADER, "2026,029017,1.4E+17,A02/01,,设备,1.1234567")))
                .extracting(Problem::place, Problem::value)
                .containsExactly(
                        tuple("单元格 C2（项目编码）", "1.4E+17"),
                        tuple("单元格 D2（品目编码）", "A02/01"),
                        tuple("单元格 E2（品目名称）", ""),
                        tuple("单元格 F2（采购类别）", "设备"),
                        tuple("单元格 G2（金额）", "1.1234567"));
    }
}
