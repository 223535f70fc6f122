package org.gongkai.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** 整改对照: holds what is found now against what was found before; each finding of before is used up once. */
final class Rectification {
    private final List<PastFinding> left;

    Rectification(List<PastFinding> before) {
        this.left = new ArrayList<>(before);
    }

    /** The matters, in their order, seen against the time before. */
    List<Matter> compared(List<Matter> matters) {
        List<Matter> compared = new ArrayList<>(matters);
        compared.replaceAll(matter -> take(past ->
                        past.fingerprint().equals(matter.finding().fingerprint()))
                .map(past -> matter.since(Since.STANDING))
                .orElse(matter.since(Since.NEW)));
        compared.replaceAll(matter -> matter.since() == Since.NEW
                        && take(past -> isAlike(past, matter.finding())).isPresent()
                ? matter.since(Since.CHANGED)
                : matter);
        return compared;
    }

    /** What was found before and is not found any more. */
    List<PastFinding> gone() {
        return List.copyOf(left);
    }

    private Optional<PastFinding> take(Predicate<PastFinding> wanted) {
        Optional<PastFinding> taken = left.stream().filter(wanted).findFirst();
        taken.ifPresent(left::remove);
        return taken;
    }

    private static boolean isAlike(PastFinding past, Finding finding) {
        return past.code().equals(finding.code()) && past.record().equals(finding.record());
    }
}
