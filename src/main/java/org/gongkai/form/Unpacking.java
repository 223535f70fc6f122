package org.gongkai.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.refusal.Observations;
import org.gongkai.refusal.Problem;

/** 解压计数: what was unpacked of a dropped archive so far, with the archives in it. */
final class Unpacking {
    private final Limits limits;
    private final Observations whole;
    private final Map<String, String> paths = new HashMap<>();
    private int entries;
    private long total;
    private long held;
    private boolean abandoned;

    /**
     * Nothing is unpacked yet.
     *
     * @param whole what is wrong with the dropped archive as a whole
     */
    Unpacking(Limits limits, Observations whole) {
        this.limits = limits;
        this.whole = whole;
    }

    Limits limits() {
        return limits;
    }

    /** What is wrong with the dropped archive as a whole, and what was left unread in it. */
    Observations whole() {
        return whole;
    }

    /** Whether nothing more is to be unpacked. */
    boolean isAbandoned() {
        return abandoned;
    }

    /** Counts the entries of another archive. */
    void addEntries(int more) {
        entries += more;
        if (entries > limits.entries()) {
            abandon(ZipFault.CROWDED.problem(limits));
        }
    }

    /** Counts bytes; false if they were too many in all. */
    boolean addBytes(long more) {
        total += more;
        if (total > limits.total()) {
            abandon(new Problem(
                    "整个文件",
                    "解开后超过 " + limits.total() + " 字节",
                    "解开后总共不超过 " + limits.total() + " 字节的压缩包",
                    "请按单位分成几个压缩包，再分别放入。"));
        }
        return !abandoned;
    }

    /** Unpacks nothing more, and refuses the whole. */
    void abandon(Problem why) {
        if (!abandoned) {
            abandoned = true;
            whole.problem(why);
        }
    }

    /** The path under which the same content was met before, if it was. */
    Optional<String> earlier(String fingerprint, String path) {
        return Optional.ofNullable(paths.putIfAbsent(fingerprint, path));
    }

    /** Whether so many bytes more may be held in memory. */
    boolean hasRoomFor(long bytes) {
        return held + bytes <= limits.held();
    }

    /** Holds so many bytes more in memory, or with a negative number fewer. */
    void hold(long bytes) {
        held += bytes;
    }
}
