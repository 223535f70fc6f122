package org.gongkai.night;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.DossierKey;

/**
 * 单位现状: how a unit stands that has to publish.
 *
 * @param key the unit and year
 * @param name 单位名称; empty where it is not known
 * @param condition 办理情况
 * @param version the version that is published now; 0 for none
 * @param missing the kinds of export that it lacks, in Chinese; of one of which nothing has come it is not said
 * @param findings what was found, in words; empty for nothing
 * @param deadline until when it has to publish, where that is known
 */
public record UnitStanding(
        DossierKey key,
        String name,
        Condition condition,
        int version,
        List<String> missing,
        String findings,
        Optional<Deadline> deadline) {
    /** Those that have to hurry first: nothing published, by the deadline; then the others. */
    static final Comparator<UnitStanding> BY_URGENCY = Comparator.comparing(UnitStanding::isPublished)
            .thenComparing(
                    standing -> standing.deadline().map(Deadline::lastDay).orElse(LocalDate.MAX))
            .thenComparing(UnitStanding::key);

    public UnitStanding {
        missing = List.copyOf(missing);
    }

    /** Whether the public can read a version of it. */
    public boolean isPublished() {
        return version > 0;
    }

    /** The same with the deadline and the name of whoever expects it. */
    UnitStanding expected(Roll.Entry entry) {
        return new UnitStanding(
                key,
                entry.name().isEmpty() ? name : entry.name(),
                condition,
                version,
                missing,
                findings,
                entry.approved().map(Deadline::new));
    }

    /** What it waits for, in words. */
    String waitsFor() {
        return switch (condition) {
            case INCOMPLETE -> "还缺：" + String.join("、", missing);
            case ABSENT -> "没有收到任何数据";
            default -> findings;
        };
    }
}
