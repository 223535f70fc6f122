package org.gongkai.output.workbook;

import org.gongkai.document.Block.ChartBlock;
import org.gongkai.output.BarPicture;
import org.gongkai.output.office.OfficePackage;
import org.gongkai.output.office.Relations;
import org.gongkai.page.Markup;

/** 表页图: the pictures of a sheet, each over the whole width of its rows, with its words behind it. */
final class SheetDrawing {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final WorkbookFrame frame;
    private final int columns;
    private final Relations relations = new Relations();
    private final Markup drawing = OfficePackage.part();
    private int count;

    /** The drawing of a sheet that has so many columns. */
    SheetDrawing(WorkbookFrame frame, int columns) {
        this.frame = frame;
        this.columns = columns;
        drawing.open(
                "xdr:wsDr",
                "xmlns:xdr",
                NAMESPACE + "spreadsheetDrawing",
                "xmlns:a",
                NAMESPACE + "main",
                "xmlns:r",
                Relations.NAMESPACE);
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Draws the bars of a chart into some rows. */
    void add(ChartBlock chart, int from, int to) {
        count++;
        String picture = relations.add("image", frame.picture(new BarPicture(chart).png()));
        drawing.open("xdr:twoCellAnchor", "editAs", "twoCell");
        corner("xdr:from", 0, from);
        corner("xdr:to", columns, to);
        drawing.open("xdr:pic").open("xdr:nvPicPr");
        String number = Integer.toString(count);
        drawing.empty("xdr:cNvPr", "id", number, "name", chart.title(), "descr", chart.description());
        drawing.open("xdr:cNvPicPr")
                .empty("a:picLocks", "noChangeAspect", "1")
                .close()
                .close();
        drawing.open("xdr:blipFill").empty("a:blip", "r:embed", picture);
        drawing.open("a:stretch").empty("a:fillRect").close().close();
        drawing.open("xdr:spPr")
                .open("a:prstGeom", "prst", "rect")
                .empty("a:avLst")
                .close()
                .close();
        drawing.close().empty("xdr:clientData").close();
    }

    /** Ends the drawing; gives where it is. */
    String finish() {
        return frame.drawing(drawing.close(), relations);
    }

    private void corner(String element, int column, int row) {
        drawing.open(element).element("xdr:col", Integer.toString(column)).element("xdr:colOff", "0");
        drawing.element("xdr:row", Integer.toString(row))
                .element("xdr:rowOff", "0")
                .close();
    }
}
