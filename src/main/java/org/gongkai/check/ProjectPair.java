package org.gongkai.check;

import static org.gongkai.table.Lines.where;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Project;
import org.gongkai.table.Lines;

/**
 * 项目的两处: a project's sheet in the project library beside the budget lines with its code.
 *
 * @param project the first sheet with the code
 * @param lines the lines with the code, in their order
 */
record ProjectPair(Project project, List<BudgetLine> lines) {
    /** The projects that stand in both, by project code. */
    static List<ProjectPair> of(Dossier dossier) {
        Map<String, Project> library = library(dossier);
        List<ProjectPair> pairs = new ArrayList<>();
        budgeted(dossier).forEach((code, lines) -> {
            Project project = library.get(code);
            if (project != null) {
                pairs.add(new ProjectPair(project, lines));
            }
        });
        return pairs;
    }

    /** The lines of projects, by project code. */
    static Map<String, List<BudgetLine>> budgeted(Dossier dossier) {
        return where(dossier.expenditure(), Lines.project()).stream()
                .collect(Collectors.groupingBy(BudgetLine::projectCode, TreeMap::new, Collectors.toList()));
    }

    /** The first sheet of each code, in the order of the library. */
    static Map<String, Project> library(Dossier dossier) {
        Map<String, Project> library = new LinkedHashMap<>();
        dossier.projects().forEach(project -> library.putIfAbsent(project.code(), project));
        return library;
    }
}
