package org.gongkai.health;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.output.Damage;

/**
 * 已公开文件: whether everything published stands as it was published, as far as the patrol has seen.
 *
 * @param patrol who looks
 */
record PublishedCheck(Patrol patrol) implements Check {
    private static final int MOST_TOLD = 3;

    @Override
    public String name() {
        return "published";
    }

    @Override
    public Scope scope() {
        return Scope.ATTENTION;
    }

    @Override
    public Advice advice() {
        return new Advice(
                "已公开的文件与公开时不同，请从备份恢复", "published files are not as they were published: restore them from the backup");
    }

    @Override
    public Condition look() {
        List<Damage> damages = patrol.damages();
        Map<String, String> details = new TreeMap<>(patrol.figures());
        details.put("damages", Integer.toString(damages.size()));
        return damages.isEmpty() ? Condition.well(name(), details) : Condition.wrong(name(), told(damages), details);
    }

    private static String told(List<Damage> damages) {
        StringBuilder told = new StringBuilder();
        damages.stream().limit(MOST_TOLD).forEach(damage -> told.append(damage.forOperators())
                .append(' '));
        return damages.size() > MOST_TOLD ? told + "（共 " + damages.size() + " 处）" : told.toString();
    }
}
