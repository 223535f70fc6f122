package org.gongkai.rewriting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a grid as the table of a web page, as systems do that call the result an Excel file. */
final class HtmlTable {
    private HtmlTable() {}

    static String of(Grid grid) {
        StringBuilder page = new StringBuilder(
                """
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>
                <meta http-equiv="Content-Type" content="text/html; charset=GBK"></head><body><table border=1>
                """);
        Set<List<Integer>> covered = new HashSet<>();
        for (int i = 0; i < grid.rows().size(); i++) {
            page.append("<tr>");
            for (int j = 0; j < grid.rows().get(i).size(); j++) {
                if (!covered.contains(List.of(i, j))) {
                    page.append(cell(grid, i, j, covered));
                }
            }
            page.append("</tr>\n");
        }
        return page.append("</table></body></html>\n").toString();
    }

    private static String cell(Grid grid, int row, int column, Set<List<Integer>> covered) {
        String spans = "";
        for (Grid.Range range : grid.merged()) {
            if (range.top() == row && range.left() == column) {
                cover(range, covered);
                spans = " rowspan=" + (range.bottom() - row + 1) + " colspan=" + (range.right() - column + 1);
            }
        }
        String text = grid.rows().get(row).get(column).replace("&", "&amp;").replace("<", "&lt;");
        return "<td" + spans + " style='mso-number-format:\"\\@\"'>" + text + "</td>";
    }

    private static void cover(Grid.Range range, Set<List<Integer>> covered) {
        for (int i = range.top(); i <= range.bottom(); i++) {
            for (int j = range.left(); j <= range.right(); j++) {
                covered.add(List.of(i, j));
            }
        }
    }
}
