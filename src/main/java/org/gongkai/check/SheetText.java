package org.gongkai.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.model.Place;
import org.gongkai.model.Project;
import org.gongkai.prose.Passage;

/**
 * 项目文字: one of the free texts of a performance sheet that is not blank.
 *
 * @param project the project whose sheet it is in
 * @param field its path in the sheet
 * @param passage what it says
 */
record SheetText(Project project, String field, Passage passage) {
    static final String OVERVIEW = "项目概况";
    static final String BASIS = "立项依据";
    private static final String NECESSITY = "项目设立必要性";
    static final String ANNUAL_GOAL = "总体目标/年度";
    private static final String WHOLE_TERM_GOAL = "总体目标/实施期";

    /** The texts of a sheet in their order, the goals last; what is worded alike is one passage. */
    static List<SheetText> of(Project project) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(OVERVIEW, project.texts().overview());
        texts.put(BASIS, project.texts().basis());
        texts.put(NECESSITY, project.texts().necessity());
        texts.put("保证项目实施的制度、措施", project.texts().safeguards());
        texts.put("项目实施计划", project.texts().plan());
        texts.put(WHOLE_TERM_GOAL, project.wholeTerm().goal());
        texts.put(ANNUAL_GOAL, project.annual().goal());
        Map<String, Passage> passages = new LinkedHashMap<>();
        return texts.entrySet().stream()
                .filter(member -> !member.getValue().isBlank())
                .map(member -> new SheetText(
                        project, member.getKey(), passages.computeIfAbsent(member.getValue(), Passage::of)))
                .toList();
    }

    /** What it says. */
    String text() {
        return passage.text();
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
        while (from > 0 && !isStop(text().charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text().length() && !isStop(text().charAt(to))) {
            to++;
        }
        return text().substring(from, to);
    }

    /** The places of several. */
    static List<Place> places(List<SheetText> texts) {
        return texts.stream().map(SheetText::place).toList();
    }

    /** Its place. */
    Place place() {
        return new Place(project.origin(), field);
    }

    private static boolean isStop(char c) {
        return "。，,；;！？\n".indexOf(c) >= 0;
    }
}
