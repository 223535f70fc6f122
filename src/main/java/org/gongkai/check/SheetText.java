package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.model.Place;
import org.gongkai.model.Project;

/**
 * 项目文字: one of the free texts of a performance sheet that is not blank.
 *
 * @param project the project whose sheet it is in
 * @param field its path in the sheet
 * @param text what it says
 */
record SheetText(Project project, String field, String text) {
    static final String OVERVIEW = "项目概况";
    static final String BASIS = "立项依据";
    private static final String NECESSITY = "项目设立必要性";
    static final String ANNUAL_GOAL = "总体目标/年度";
    private static final String WHOLE_TERM_GOAL = "总体目标/实施期";

    /** The texts of a sheet in their order, the goals last. */
    static List<SheetText> of(Project project) {
        return Stream.of(
                        new SheetText(project, OVERVIEW, project.texts().overview()),
                        new SheetText(project, BASIS, project.texts().basis()),
                        new SheetText(project, NECESSITY, project.texts().necessity()),
                        new SheetText(project, "保证项目实施的制度、措施", project.texts().safeguards()),
                        new SheetText(project, "项目实施计划", project.texts().plan()),
                        new SheetText(
                                project, WHOLE_TERM_GOAL, project.wholeTerm().goal()),
                        new SheetText(project, ANNUAL_GOAL, project.annual().goal()))
                .filter(text -> !text.text().isBlank())
                .toList();
    }

    /** The texts of a sheet by what they say: a text that stands in several members is read once. */
    static Map<String, List<SheetText>> byWording(Project project) {
        Map<String, List<SheetText>> wordings = new LinkedHashMap<>();
        of(project).forEach(text -> wordings.computeIfAbsent(text.text(), same -> new ArrayList<>())
                .add(text));
        return wordings;
    }

    /** Whether it says what is to be reached in the year. */
    boolean isGoalOfTheYear() {
        return field.equals(ANNUAL_GOAL);
    }

    /** Whether it gives the grounds of the project, which lie in the past. */
    boolean isBasis() {
        return field.equals(BASIS);
    }

    /** Whether it describes what the project is and why it is needed, and may look back for that. */
    boolean isBackground() {
        return field.equals(OVERVIEW) || field.equals(NECESSITY);
    }

    /** The clause around a place: what stands between two of 。，；and line ends. */
    String clauseAt(int at) {
        int from = at;
        while (from > 0 && !isStop(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && !isStop(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    /** Its place. */
    Place place() {
        return new Place(project.origin(), field);
    }

    private static boolean isStop(char c) {
        return "。，,；;！？\n".indexOf(c) >= 0;
    }
}
