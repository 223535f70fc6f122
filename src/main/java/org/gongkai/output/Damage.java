package org.gongkai.output;

import java.util.Locale;

/**
 * 损坏: something published that does not stand in the outbox as it was published.
 *
 * @param path where, below the outbox, such as {@code 029017-2026/v1/disclosure.pdf}
 * @param kind what is wrong with it
 */
public record Damage(String path, Kind kind) {
    /** Names that an intruder chose may try to look like something else. */
    public Damage {
        path = path.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    /** 损坏种类: what may be wrong, what to do about it, and the same in English. */
    public enum Kind {
        /** Its content, its size or its nature is another. */
        CHANGED("与公开时不同，请从备份恢复", "is not as it was published: restore it from the backup"),
        /** It is not there. */
        MISSING("不见了，请从备份恢复", "is gone: restore it from the backup"),
        /** It was never published. */
        ADDED("是公开之后多出来的，请查明来历并移走", "was never published: find out who laid it there and take it away"),
        /** It leads to another version than the newest. */
        MISLEADING("没有指向最新版本，请改正", "does not point to the newest version: put it right"),
        /** It cannot be read, so that nobody knows. */
        UNREADABLE("不能读取，请检查权限和磁盘", "cannot be read: check permissions and the disk");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    /** What is wrong and what to do, in a sentence. */
    public String sentence() {
        return "已公开的 " + path + " " + kind.chinese + "。";
    }

    /** The same for operators, in both languages. */
    public String forOperators() {
        return String.format(Locale.ROOT, "已公开的 %s %s / %s %s.", path, kind.chinese, path, kind.english);
    }
}
