package org.gongkai.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.document.FormPlan.Spot;

/**
 * 表单的可比行: what stands in a form between two labels is a line, so that 实施期 and 年度, which stand beside each other,
 * are compared each by itself.
 */
final class FormLines {
    private static final String WHOLE_TERM = "实施期";
    private static final String ANNUAL = "年度";

    private final FormPlan plan;
    private final int annualFrom;
    private final List<Line> lines = new ArrayList<>();

    private FormLines(Form form) {
        this.plan = new FormPlan(form);
        this.annualFrom = form.columns() / 2 + 1;
    }

    static List<Line> of(Form form) {
        FormLines lines = new FormLines(form);
        for (int row = 0; row < lines.plan.rows(); row++) {
            lines.read(row);
        }
        lines.lines.removeIf(Line::isBlank);
        return lines.lines;
    }

    private void read(int row) {
        List<Spot> spots = plan.row(row);
        List<Spot> leading = spots.stream().takeWhile(Spot::isLabel).toList();
        Map<String, Content> run = new LinkedHashMap<>();
        String label = "";
        for (Spot spot : spots) {
            if (spot.isLabel()) {
                end(run, label);
                label = label(leading, spot);
            } else if (spot.row() == row) {
                String column = column(spot);
                if (run.containsKey(column)) {
                    end(run, label);
                }
                run.put(column, content(spot));
            }
        }
        end(run, label);
    }

    private void end(Map<String, Content> run, String label) {
        if (!run.isEmpty()) {
            lines.add(new Line(label, run));
            run.clear();
        }
    }

    /** The label right before a cell, and those that the whole row stands under. */
    private static String label(List<Spot> leading, Spot last) {
        return Stream.concat(leading.stream().limit(Math.max(0, leading.size() - 1)), Stream.of(last))
                .map(spot -> spot.cell().text())
                .distinct()
                .collect(Collectors.joining("/"));
    }

    /** The heading above a cell within its group, with the span of time that the half of the form is about. */
    private String column(Spot spot) {
        Spot group = plan.at(spot.row(), 0);
        if (!group.isLabel() || group.cell().rows() == 1) {
            return "";
        }
        String half = spot.column() < annualFrom ? WHOLE_TERM : ANNUAL;
        for (int row = spot.row() - 1; row >= group.row(); row--) {
            if (plan.at(row, spot.column()).isLabel()) {
                String heading = plan.at(row, spot.column()).cell().text();
                return heading.startsWith(half) ? heading : half + "/" + heading;
            }
        }
        return half;
    }

    private static Content content(Spot spot) {
        String text = spot.cell().text();
        return spot.cell().role() == Role.AMOUNT ? Content.printed(text) : Content.text(text);
    }
}
