package org.gongkai.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 夜间办理: one run, as it stands or as it ended.
 *
 * @param id counts the runs; the order of ids is the order of runs
 * @param date the local date that it is for
 * @param started when it began; for people, orders nothing
 * @param ended when it ended, if it has
 * @param outcome 办理结果
 * @param sentence what came of it, empty while it runs
 */
public record Night(
        long id, LocalDate date, Instant started, Optional<Instant> ended, Outcome outcome, String sentence) {
    /** 办理结果. */
    public enum Outcome {
        /** It runs, or was interrupted and will be gone on with. */
        RUNNING("办理中"),
        /** All that was to be done was done. */
        DONE("完成"),
        /** Something was not done; the sentence says what. */
        FAILED("未完成");

        private final String term;

        Outcome(String term) {
            this.term = term;
        }

        /** 用语. */
        public String term() {
            return term;
        }
    }
}
