package org.gongkai.value;

import org.gongkai.model.UnitNature;

/** 单位性质: its terms, and the shorter names that offices write for them. */
public final class UnitNatureParser implements Parser<UnitNature> {
    private static final Parser<UnitNature> TERMS = new TermParser<>(UnitNature.class);

    @Override
    public UnitNature parse(String text) throws Unreadable {
        return switch (text) {
            case "行政", "机关", "行政机关" -> UnitNature.ADMINISTRATIVE;
            case "参公", "参公单位", "参公事业单位", "参公管理事业单位", "参照公务员法管理的事业单位" -> UnitNature.UNDER_CIVIL_SERVANT_LAW;
            case "公益一类" -> UnitNature.PUBLIC_WELFARE_ONE;
            case "公益二类" -> UnitNature.PUBLIC_WELFARE_TWO;
            default -> TERMS.parse(text);
        };
    }

    @Override
    public UnitNature standIn() {
        return TERMS.standIn();
    }
}
