package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.check.Matter.Standing;
import org.gongkai.check.Review;

/** 审核结论: how a dossier stands, and what is to be done next, in one plain sentence. */
final class Conclusion {
    private static final String HOW_TO_EXPLAIN = "请在审核意见表（findings.csv）的相应行填好“说明”“说明人”“说明时间”，另存后放进收件箱";

    private Conclusion() {}

    static String of(Review review) {
        long toMend = review.count(Standing.TO_MEND);
        long again = review.count(Standing.TO_EXPLAIN_AGAIN);
        long toExplain = review.count(Standing.TO_EXPLAIN) + again;
        if (toMend + toExplain == 0) {
            return sound(review.count(Standing.EXPLAINED));
        }
        List<String> parts = new ArrayList<>();
        if (toMend > 0) {
            parts.add("须修改 " + toMend + " 项，改正前不得公开：请照“怎么改”在系统里改正，重新导出后放进收件箱");
        }
        if (toExplain > 0) {
            String lapsed = again > 0 ? "（其中 " + again + " 项的数据在说明之后变了，原说明已失效）" : "";
            parts.add((toMend > 0 ? "另有 " : "还有 ") + toExplain + " 项待说明" + lapsed + "：" + HOW_TO_EXPLAIN);
        }
        return String.join("；", parts) + "。";
    }

    private static String sound(long explained) {
        return "可以公开：没有须修改的意见，" + (explained > 0 ? explained + " 项需说明的意见都已说明。" : "也没有待说明的意见。");
    }
}
