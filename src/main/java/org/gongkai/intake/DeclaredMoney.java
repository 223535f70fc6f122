package org.gongkai.intake;

import org.gongkai.form.Row;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.jspecify.annotations.Nullable;

/** 注明的金额单位: what the lines above a table declare its figures to be counted in; two that differ are told. */
final class DeclaredMoney {
    private @Nullable AmountUnit unit;

    /**
     * Reads a line.
     *
     * @param line what the row says
     */
    void read(Row row, String line, Observations seen) {
        AmountUnit declared = AmountUnit.declaredIn(line);
        if (declared != null && unit != null && declared != unit) {
            seen.problem(row.place(), row.text(), "只注明一种金额单位的表", "上方已注明“单位：" + unit.term() + "”，请只保留正确的一处。");
        }
        unit = declared == null ? unit : declared;
    }

    /** What was declared last, if anything was. */
    @Nullable
    AmountUnit unit() {
        return unit;
    }
}
