package org.gongkai.check;

import org.gongkai.model.Amount;
import org.gongkai.prose.DigitSlip;

/** 用语: how findings word what they found. */
final class Words {
    private Words() {}

    /** {@code 1234.50 元}. */
    static String yuan(Amount amount) {
        return amount.yuan().toPlainString() + " 元";
    }

    /** What two amounts that differ look like, to stand behind a cause; nothing where no slip of the pen explains it. */
    static String slip(Amount one, Amount other) {
        return DigitSlip.between(one.yuan(), other.yuan())
                .map(slip -> "；" + slip.chinese().replace("。", ""))
                .orElse("");
    }

    /** Whether one amount is about ten thousand times the other, as when 元 were taken for 万元. */
    static boolean areTenThousandfold(Amount one, Amount other) {
        return DigitSlip.tenThousandfold(one.yuan(), other.yuan());
    }
}
