package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.model.PerformanceTarget;
import org.gongkai.model.Project;
import org.jspecify.annotations.Nullable;

/** 绩效目标表: the sheet of a project with its texts and indicators; each is read once, when a check first asks for it. */
final class Sheet {
    private final Project project;
    private @Nullable List<SheetText> texts;
    private @Nullable List<IndicatorRow> rows;
    private @Nullable List<SheetFigure> figures;

    Sheet(Project project) {
        this.project = project;
    }

    /** The project whose sheet it is. */
    Project project() {
        return project;
    }

    /** The texts that are not blank, in their order, the goals last. */
    List<SheetText> texts() {
        if (texts == null) {
            texts = SheetText.of(project);
        }
        return texts;
    }

    /** The texts by what they say: what stands in several members is looked at once. */
    List<List<SheetText>> wordings() {
        Map<String, List<SheetText>> wordings = new LinkedHashMap<>();
        texts().forEach(text ->
                wordings.computeIfAbsent(text.text(), same -> new ArrayList<>()).add(text));
        return List.copyOf(wordings.values());
    }

    /** The indicators that are not blank, first those of the whole term. */
    List<IndicatorRow> rows() {
        if (rows == null) {
            rows = IndicatorRow.of(project);
        }
        return rows;
    }

    /** The indicators of one scope that are not blank. */
    List<IndicatorRow> rows(PerformanceTarget target) {
        return rows().stream()
                .filter(row -> row.target().scope() == target.scope())
                .toList();
    }

    /** The amounts that stand in fields of their own. */
    List<SheetFigure> figures() {
        if (figures == null) {
            figures = SheetFigure.of(this);
        }
        return figures;
    }

    /** What a rule says of each indicator that it looks at; what is wrong in the same way in several is one breach. */
    List<Outcome> ofEachIndicator(Function<IndicatorRow, Optional<Outcome>> rule) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, Breach> breaches = new LinkedHashMap<>();
        for (IndicatorRow row : rows()) {
            rule.apply(row).ifPresent(outcome -> {
                if (outcome instanceof Breach breach) {
                    breaches.merge(breach.found(), breach, (first, next) -> first.at(next.places()));
                } else {
                    outcomes.add(outcome);
                }
            });
        }
        outcomes.addAll(breaches.values());
        return outcomes;
    }
}
