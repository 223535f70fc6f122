package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Block.TableBlock;
import org.gongkai.output.TableColumns;
import org.gongkai.output.workbook.Look.Face;
import org.gongkai.output.workbook.Look.Place;
import org.gongkai.table.Cell;
import org.gongkai.table.Column.Kind;
import org.gongkai.table.Figure;
import org.gongkai.table.HeaderCell;
import org.gongkai.table.Row;
import org.gongkai.table.Table;

/** 报表页: lays a table out on a sheet: title, line of its unit, heading, rows, notes. */
final class TableSheet {
    /** Room for 单位：万元. */
    private static final int MEASURE = 13;

    private static final int UPRIGHT_PAGE = 88;
    private static final int LYING_PAGE = 128;
    private static final Look HEAD =
            Look.of(Face.STRONG, Place.CENTRE).inFrame().onGround();
    private static final Look NUMBER = Look.CELL.at(Place.CENTRE).onGround();

    private final TableBlock block;
    private final Table table;
    private final SheetPlan plan;
    private final int lead;

    TableSheet(TableBlock block, SheetPlan plan) {
        this.block = block;
        this.table = block.table();
        this.plan = plan;
        this.lead = TableColumns.lead(table);
    }

    void lay() {
        plan.columns(widths());
        if (TableColumns.wide(table)) {
            plan.layOnItsSide();
        }
        plan.beginHead();
        head();
        plan.endHead();
        table.rows().forEach(row -> plan.add(row(row)));
        table.notes().forEach(note -> plan.add(SheetLine.of(SheetCell.across(note, Look.PROSE))));
    }

    private void head() {
        String title = block.title();
        plan.add(SheetLine.of(SheetCell.across(title, Look.of(Face.TITLE, Place.CENTRE)))
                .named(block.id()));
        int columns = plan.widths().length;
        plan.add(SheetLine.of(
                SheetCell.text("单位名称：" + table.unitName(), columns - 1, Look.PROSE),
                SheetCell.text("单位：" + Table.UNIT, 1, Look.PROSE.at(Place.RIGHT))));
        for (List<HeaderCell> row : table.header()) {
            plan.add(SheetLine.of(row.stream()
                    .map(cell -> SheetCell.span(cell.text(), cell.columns(), cell.rows(), HEAD))
                    .toList()));
        }
        if (table.numbered()) {
            plan.add(SheetLine.of(IntStream.rangeClosed(1, table.columns().size())
                    .mapToObj(number -> SheetCell.text(Integer.toString(number), 1, NUMBER))
                    .toList()));
        }
    }

    private SheetLine row(Row row) {
        List<SheetCell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(cell(row, i));
        }
        return SheetLine.of(cells);
    }

    private SheetCell cell(Row row, int column) {
        Cell cell = row.cells().get(column);
        Look look = row.rank() == Row.Rank.TOTAL ? Look.CELL.in(Face.STRONG).onGround() : Look.CELL;
        if (table.columns().get(column).kind() == Kind.AMOUNT) {
            look = look.at(Place.RIGHT).indented(1);
        }
        if (column == lead) {
            look = look.indented(TableColumns.indent(row.rank()));
        }
        return cell instanceof Figure ? SheetCell.number(cell.print(), 1, look) : SheetCell.text(cell.print(), 1, look);
    }

    /** Each column is as wide as what stands in it, names within bounds; there is room for the line of the unit. */
    private int[] widths() {
        int[] columns = TableColumns.widths(table);
        int[] widths = Arrays.copyOf(columns, Math.max(2, columns.length));
        widths[widths.length - 1] = Math.max(widths[widths.length - 1], MEASURE);
        return spread(widths);
    }

    /** A narrow table is spread so that it fills a page. */
    private int[] spread(int... widths) {
        int total = IntStream.of(widths).sum();
        int page = TableColumns.wide(table) ? LYING_PAGE : UPRIGHT_PAGE;
        return total >= page
                ? widths
                : IntStream.of(widths).map(width -> width * page / total).toArray();
    }
}
