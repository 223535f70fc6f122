package org.gongkai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.check.Matter;
import org.gongkai.check.Matter.Standing;
import org.gongkai.check.Severity;

/** 同类意见: the findings of one check that stand alike; what one cause repeats is said once. */
record Group(Standing standing, Severity severity, String code, List<Matter> matters) {
    /** What is to be done first stands first. */
    private static final List<Standing> BY_URGENCY = List.of(
            Standing.TO_MEND, Standing.TO_EXPLAIN_AGAIN, Standing.TO_EXPLAIN, Standing.EXPLAINED, Standing.NOTED);

    Group {
        matters = List.copyOf(matters);
    }

    /** The matters in groups, what must be mended first before all, else in their order. */
    static List<Group> of(List<Matter> matters) {
        List<Group> groups = new ArrayList<>();
        for (Standing standing : BY_URGENCY) {
            Map<String, List<Matter>> byCode = new LinkedHashMap<>();
            matters.stream().filter(matter -> matter.standing() == standing).forEach(matter -> byCode.computeIfAbsent(
                            matter.finding().code(), code -> new ArrayList<>())
                    .add(matter));
            byCode.forEach((code, alike) ->
                    groups.add(new Group(standing, alike.get(0).finding().severity(), code, alike)));
        }
        return groups;
    }

    /** The matters one by one, in the order of their groups. */
    static List<Matter> sorted(List<Matter> matters) {
        return of(matters).stream().flatMap(group -> group.matters().stream()).toList();
    }
}
