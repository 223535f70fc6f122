package org.gongkai.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.table.Cell;
import org.gongkai.table.Figure;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 报表的可比行: the rows of a table, side by side, and the notes below it. */
final class TableLines {
    private final TableLabels labels;

    private TableLines(Table table) {
        this.labels = new TableLabels(table);
    }

    static List<Line> of(Table table) {
        TableLines lines = new TableLines(table);
        List<Line> all = new ArrayList<>();
        List<Integer> sides = lines.labels.sides();
        for (Row row : table.rows()) {
            for (int i = 0; i < sides.size(); i++) {
                int end = i + 1 < sides.size()
                        ? sides.get(i + 1)
                        : table.columns().size();
                all.add(lines.line(row, sides.get(i), end));
            }
        }
        all.removeIf(Line::isBlank);
        table.notes().forEach(note -> all.add(Line.of("注", Content.text(note))));
        return all;
    }

    private Line line(Row row, int from, int end) {
        String label = labels.row(row, from);
        Map<String, Content> contents = new LinkedHashMap<>();
        for (int i = from; i < end; i++) {
            if (!labels.isLabel(i)) {
                String heading = labels.heading(i);
                String column = contents.containsKey(heading) ? heading + "（第 " + (i + 1) + " 列）" : heading;
                contents.put(column, content(row.cells().get(i)));
            }
        }
        return contents.isEmpty() ? Line.of(label, Content.text(label)) : new Line(label, contents);
    }

    private static Content content(Cell cell) {
        return cell instanceof Figure figure ? Content.yuan(figure.amount().yuan()) : Content.text(cell.print());
    }
}
