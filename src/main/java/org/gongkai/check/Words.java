package org.gongkai.check;

import org.gongkai.model.Amount;

/** 用语: how findings word what they found. */
final class Words {
    private Words() {}

    /** {@code 1234.50 元}. */
    static String yuan(Amount amount) {
        return amount.yuan().toPlainString() + " 元";
    }
}
