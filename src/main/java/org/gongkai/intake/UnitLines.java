package org.gongkai.intake;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;
import org.gongkai.value.CodedName;
import org.jspecify.annotations.Nullable;

/** 单位行: the lines that say whose table it is; a department above its unit counts only where no unit is named. */
final class UnitLines {
    private static final Pattern UNIT = Pattern.compile("^(预算单位|编制单位|填报单位|单位|部门)(?:名称|编码|代码|)?\\s*[::]\\s*(.+)$");
    private static final String DEPARTMENT = "部门";

    private final Set<CodedName> units = new LinkedHashSet<>();
    private final Set<CodedName> departments = new LinkedHashSet<>();
    private @Nullable String uncoded;

    /** Reads one cell of such a line. */
    void read(String cell) {
        Matcher line = UNIT.matcher(Characters.halfWidth(cell));
        if (!line.matches() || AmountUnit.declaredIn(cell) != null || AmountUnit.isOtherDeclaredIn(cell)) {
            return;
        }
        String text = Characters.trim(line.group(2));
        boolean department = DEPARTMENT.equals(line.group(1));
        Optional<CodedName> named = CodedName.of(text);
        if (named.isPresent()) {
            (department ? departments : units).add(named.get());
        } else if (!department) {
            uncoded = text;
        }
    }

    /** The only unit with a code. */
    Optional<CodedName> only() {
        Set<CodedName> named = units.isEmpty() && uncoded == null ? departments : units;
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** The name of a unit that stands there without its code. */
    @Nullable
    String uncoded() {
        return units.isEmpty() ? uncoded : null;
    }
}
