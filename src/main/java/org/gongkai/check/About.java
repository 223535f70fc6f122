package org.gongkai.check;

import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Project;

/**
 * 所指: what a finding is about.
 *
 * @param record 记录: what a person names when giving a reason: a project code, an asset number, a subject code
 * @param name its name, for people; may be empty
 */
record About(String record, String name) {
    /** The unit itself. */
    static About unit(Dossier dossier) {
        return new About(dossier.unit().code(), dossier.unit().name());
    }

    /** A project, by its sheet. */
    static About project(Project project) {
        return new About(project.code(), project.name());
    }

    /** A project, by one of its budget lines. */
    static About project(BudgetLine line) {
        return new About(line.projectCode(), line.projectName());
    }

    /** The record with its name. */
    String print() {
        return name.isEmpty() || name.equals(record) ? record : record + " " + name;
    }
}
