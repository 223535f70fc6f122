package org.gongkai.model;

/**
 * 预算档案号: one unit in one fiscal year.
 *
 * @param unitCode 单位编码, as the finance system writes it
 * @param fiscalYear 预算年度, four digits
 */
public record DossierKey(String unitCode, int fiscalYear) implements Comparable<DossierKey> {
    @Override
    public int compareTo(DossierKey other) {
        int byUnit = unitCode.compareTo(other.unitCode);
        return byUnit != 0 ? byUnit : Integer.compare(fiscalYear, other.fiscalYear);
    }

    /** The name of its folder in the outbox: {@code 029017-2026}. */
    public String folder() {
        return unitCode + "-" + fiscalYear;
    }
}
