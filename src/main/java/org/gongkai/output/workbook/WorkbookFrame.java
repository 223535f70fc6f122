package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.office.OfficePackage;
import org.gongkai.output.office.Relations;
import org.gongkai.page.Markup;

/** 底版: what a workbook has beside its sheets: their list, what is printed of each, texts, looks, pictures. */
final class WorkbookFrame {
    /** The part that lists the sheets. */
    static final String MAIN = "xl/workbook.xml";

    static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String KIND = "spreadsheetml.";

    private final OfficePackage parts;
    private final Relations relations = new Relations();
    private final Looks looks = new Looks();
    private final Numbering<String> texts = new Numbering<>();
    private final List<SheetPlan> sheets = new ArrayList<>();
    private final Markup printed = new Markup();
    private int drawings;
    private int pictures;

    WorkbookFrame(OfficePackage parts) {
        this.parts = parts;
    }

    /** Whether there is no sheet yet. */
    boolean isEmpty() {
        return sheets.isEmpty();
    }

    /** The number of a look. */
    int look(Look look) {
        return looks.of(look);
    }

    /** The number of a text. */
    int text(String text) {
        return texts.of(text);
    }

    /** Adds the next sheet. */
    void sheet(SheetPlan plan, Markup content, Relations ofSheet, PrintSetup print) {
        String place = "worksheets/sheet" + (sheets.size() + 1) + ".xml";
        parts.add("xl/" + place, KIND + "worksheet", content.toBytes(), ofSheet);
        relations.add("worksheet", place);
        print.name(Integer.toString(sheets.size()), printed);
        sheets.add(plan);
    }

    /** Adds the pictures of a sheet; gives where they are. */
    String drawing(Markup content, Relations ofDrawing) {
        drawings++;
        String place = "drawings/drawing" + drawings + ".xml";
        parts.add("xl/" + place, "drawing", content.toBytes(), ofDrawing);
        return "../" + place;
    }

    /** Adds a picture, in PNG; gives where it is. */
    String picture(byte[] png) {
        pictures++;
        String place = "media/image" + pictures + ".png";
        parts.addPicture("xl/" + place, png);
        return "../" + place;
    }

    /** Adds what is known when all sheets are there. */
    void finish() {
        Markup workbook = OfficePackage.part();
        workbook.open("workbook", "xmlns", NAMESPACE, "xmlns:r", Relations.NAMESPACE);
        workbook.open("bookViews").empty("workbookView", "activeTab", "0").close();
        workbook.open("sheets");
        int number = 0;
        for (SheetPlan sheet : sheets) {
            number++;
            workbook.empty("sheet", "name", sheet.name(), "sheetId", Integer.toString(number), "r:id", "rId" + number);
        }
        workbook.close().open("definedNames").verbatim(printed.toString());
        relations.add("styles", "styles.xml");
        relations.add("sharedStrings", "sharedStrings.xml");
        parts.add(MAIN, KIND + "sheet.main", workbook.close().close().toBytes(), relations);
        parts.add("xl/styles.xml", KIND + "styles", looks.toBytes());
        parts.add("xl/sharedStrings.xml", KIND + "sharedStrings", texts());
    }

    private byte[] texts() {
        Markup markup = OfficePackage.part();
        markup.open(
                "sst",
                "xmlns",
                NAMESPACE,
                "uniqueCount",
                Integer.toString(texts.all().size()));
        for (String text : texts.all()) {
            markup.open("si").element("t", text, "xml:space", "preserve").close();
        }
        return markup.close().toBytes();
    }
}
