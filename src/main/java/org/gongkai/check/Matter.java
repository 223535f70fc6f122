package org.gongkai.check;

import org.gongkai.model.Explanation;
import org.gongkai.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * 事项: a finding with what has come of it.
 *
 * @param finding 审核意见
 * @param since 整改情况
 * @param reason 说明: the reason that a person gave for it; null where nobody has
 * @param isCurrent whether the reason was given for what is found now; a reason is void when the data change
 */
public record Matter(Finding finding, Since since, @Nullable Explanation reason, boolean isCurrent) {
    /** 办理情况: what is left to do about a finding. */
    public enum Standing implements Term {
        /** The data have to be mended. */
        TO_MEND("待修改"),
        /** A person has to give the reason. */
        TO_EXPLAIN("待说明"),
        /** A person gave a reason, but for other data than those of now. */
        TO_EXPLAIN_AGAIN("原说明已失效，须重新说明"),
        /** A person gave the reason. */
        EXPLAINED("已说明"),
        /** Nothing. */
        NOTED("无须处理");

        private final String term;

        Standing(String term) {
            this.term = term;
        }

        @Override
        public String term() {
            return term;
        }

        /** Whether publication waits for it. */
        public boolean isOpen() {
            return this == TO_MEND || this == TO_EXPLAIN || this == TO_EXPLAIN_AGAIN;
        }
    }

    /** 办理情况. */
    public Standing standing() {
        return switch (finding.severity()) {
            case ERROR -> Standing.TO_MEND;
            case INFO -> Standing.NOTED;
            case WARNING ->
                reason == null ? Standing.TO_EXPLAIN : isCurrent ? Standing.EXPLAINED : Standing.TO_EXPLAIN_AGAIN;
        };
    }

    /** The same, seen against the time before. */
    Matter since(Since other) {
        return new Matter(finding, other, reason, isCurrent);
    }
}
