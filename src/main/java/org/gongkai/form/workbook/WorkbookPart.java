package org.gongkai.form.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.value.DateSystem;

/**
 * 工作簿目录: what the workbook part says (ECMA-376 part 1, 18.2).
 *
 * @param name the name of the part
 * @param sheets the sheets in their order
 * @param dates from when its dates count
 * @param uncomputed whether it says itself that its formulas are still to be computed
 */
record WorkbookPart(String name, List<Tab> sheets, DateSystem dates, boolean uncomputed) {
    /**
     * 标签页.
     *
     * @param relationship the identifier of its part
     */
    record Tab(String name, Visibility visibility, String relationship) {}

    static WorkbookPart read(OfficePackage parts, String name) throws IOException {
        List<Tab> sheets = new ArrayList<>();
        DateSystem dates = DateSystem.FROM_1900;
        boolean uncomputed = false;
        try (XmlPart xml = new XmlPart(name, parts.open(name, WorkbookLimits.PART_XML))) {
            xml.root("workbook");
            while (xml.next()) {
                if (xml.isStart("workbookPr") && xml.isSet("date1904")) {
                    dates = DateSystem.FROM_1904;
                } else if (xml.isStart("calcPr")) {
                    uncomputed = xml.isSet("fullCalcOnLoad");
                } else if (xml.isStart("sheet")) {
                    sheets.add(tab(xml));
                }
                if (sheets.size() > WorkbookLimits.SHEETS) {
                    throw Unfit.tooLarge("", "超过 " + WorkbookLimits.SHEETS + " 个工作表", "工作表不过多的工作簿");
                }
            }
        }
        return new WorkbookPart(name, sheets, dates, uncomputed);
    }

    private static Tab tab(XmlPart xml) {
        Visibility visibility = Visibility.of(xml.attribute("state", "visible"));
        return new Tab(xml.attribute("name", ""), visibility, xml.relationship());
    }
}
