package org.gongkai.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.model.State;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Docket;

/**
 * 隔离: whether a file or a dossier waits in quarantine for a person.
 *
 * @param arrivals the files
 * @param docket the dossiers
 */
record QuarantineCheck(Arrivals arrivals, Docket docket) implements Check {
    private static final int MOST_NAMED = 3;

    @Override
    public String name() {
        return "quarantine";
    }

    @Override
    public Scope scope() {
        return Scope.ATTENTION;
    }

    @Override
    public Advice advice() {
        return new Advice(
                "有文件或档案在隔离中，请用 history 查明原因，改正后重新放入或用 retry 重试",
                "something is in quarantine: history says why; drop a mended file, or mend the cause and say retry");
    }

    @Override
    public Condition look() {
        List<String> names = new ArrayList<>();
        arrivals.in(State.QUARANTINED)
                .forEach(arrival -> names.add(arrival.source().fileName()));
        docket.in(State.QUARANTINED).forEach(key -> names.add(key.folder()));
        Map<String, String> details = Map.of("number", Integer.toString(names.size()));
        return names.isEmpty()
                ? Condition.well(name(), details)
                : Condition.wrong(name(), advice().because(told(names)), details);
    }

    private static String told(List<String> names) {
        String some = String.join("、", names.subList(0, Math.min(names.size(), MOST_NAMED)));
        return names.size() > MOST_NAMED ? some + " 等 " + names.size() + " 项" : some;
    }
}
