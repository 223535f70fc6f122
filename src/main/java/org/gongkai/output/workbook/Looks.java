package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.gongkai.output.office.OfficePackage;
import org.gongkai.output.workbook.Look.Face;
import org.gongkai.page.Markup;

/** 格式表: the looks of a workbook, each written once, in the order in which they are first asked for. */
final class Looks {
    private static final String TEXT = "@";
    private static final String GROUND = "#eef1f5";
    private static final String LINE = "#8a8f98";
    private static final int GROUND_FILL = 2;
    private static final int FIRST_FORMAT = 164;

    private final Numbering<Look> looks = new Numbering<>();
    private final Numbering<Face> faces = new Numbering<>();
    private final Numbering<Border> borders = new Numbering<>();
    private final Numbering<String> formats = new Numbering<>();

    /**
     * 框线.
     *
     * @param framed whether there is a line around a cell
     * @param edge the colour of its left edge, empty for none of its own
     */
    private record Border(boolean framed, String edge) {}

    /** The looks of a new workbook; the first font is what the widths of its columns are measured by. */
    Looks() {
        faces.of(Face.BODY);
        borders.of(new Border(false, ""));
        looks.of(Look.PROSE);
    }

    /** The number of a look. */
    int of(Look look) {
        return looks.of(look);
    }

    /** The part that says how each looks. */
    byte[] toBytes() {
        Markup cells = new Markup();
        looks.all().forEach(look -> cell(look, cells));
        Markup styles = OfficePackage.part().open("styleSheet", "xmlns", WorkbookFrame.NAMESPACE);
        formats(styles);
        list("fonts", faces.all().size(), styles);
        faces.all().forEach(face -> font(face, styles));
        fills(styles.close());
        list("borders", borders.all().size(), styles);
        borders.all().forEach(border -> border(border, styles));
        list("cellStyleXfs", 1, styles.close());
        styles.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
        list("cellXfs", looks.all().size(), styles.close());
        styles.verbatim(cells.toString());
        list("cellStyles", 1, styles.close());
        styles.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        return styles.close().close().toBytes();
    }

    private void formats(Markup styles) {
        if (!formats.all().isEmpty()) {
            list("numFmts", formats.all().size(), styles);
            int number = FIRST_FORMAT;
            for (String format : formats.all()) {
                styles.empty("numFmt", "numFmtId", Integer.toString(number++), "formatCode", format);
            }
            styles.close();
        }
    }

    /** The number of a format: one that every spreadsheet knows, or one of this workbook. */
    private int format(String format) {
        int known = BuiltinFormats.getBuiltinFormat(format.isEmpty() ? TEXT : format);
        return known >= 0 ? known : FIRST_FORMAT + formats.of(format);
    }

    private static void font(Face face, Markup styles) {
        styles.open("font");
        if (face.bold()) {
            styles.empty("b");
        }
        styles.empty("sz", "val", Integer.toString(face.points()));
        if (!face.colour().isEmpty()) {
            colour("color", face.colour(), styles);
        }
        styles.empty("name", "val", face.font()).close();
    }

    /** The first two are the same in every workbook. */
    private static void fills(Markup styles) {
        list("fills", GROUND_FILL + 1, styles);
        for (String pattern : List.of("none", "gray125")) {
            styles.open("fill").empty("patternFill", "patternType", pattern).close();
        }
        styles.open("fill").open("patternFill", "patternType", "solid");
        colour("fgColor", GROUND, styles);
        styles.close().close().close();
    }

    private static void border(Border border, Markup styles) {
        styles.open("border");
        if (border.edge().isEmpty()) {
            side("left", border.framed() ? "thin" : "", LINE, styles);
        } else {
            side("left", "thick", border.edge(), styles);
        }
        for (String side : List.of("right", "top", "bottom")) {
            side(side, border.framed() ? "thin" : "", LINE, styles);
        }
        styles.empty("diagonal").close();
    }

    private static void side(String side, String width, String colour, Markup styles) {
        if (width.isEmpty()) {
            styles.empty(side);
        } else {
            colour("color", colour, styles.open(side, "style", width));
            styles.close();
        }
    }

    private void cell(Look look, Markup cells) {
        List<String> says = new ArrayList<>(List.of("numFmtId", Integer.toString(format(look.format()))));
        says.addAll(List.of("fontId", Integer.toString(faces.of(look.face()))));
        says.addAll(List.of("fillId", Integer.toString(look.ground() ? GROUND_FILL : 0)));
        says.addAll(List.of("borderId", Integer.toString(borders.of(new Border(look.framed(), look.edge())))));
        says.addAll(List.of("xfId", "0"));
        if (look.quoted()) {
            says.addAll(List.of("quotePrefix", "1"));
        }
        for (String applied : List.of("NumberFormat", "Font", "Fill", "Border", "Alignment")) {
            says.addAll(List.of("apply" + applied, "1"));
        }
        cells.open("xf", says.toArray(String[]::new));
        cells.empty(
                "alignment",
                "horizontal",
                look.place().name().toLowerCase(Locale.ROOT).replace("centre", "center"),
                "vertical",
                look.framed() ? "center" : "top",
                "wrapText",
                look.format().isEmpty() ? "1" : "0",
                "indent",
                Integer.toString(look.indent()));
        cells.close();
    }

    private static void list(String name, int count, Markup styles) {
        styles.open(name, "count", Integer.toString(count));
    }

    /** A colour given as {@code #rrggbb}. */
    private static void colour(String element, String colour, Markup styles) {
        styles.empty(element, "rgb", "FF" + colour.substring(1).toUpperCase(Locale.ROOT));
    }
}
