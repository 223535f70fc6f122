package org.gongkai.form.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 单元格格式表: how the numbers of a workbook are shown, by the number of the style of a cell. */
final class Styles {
    private static final int LONGEST_CODE = 255;

    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();

    /** Defines a format of the workbook's own. */
    void define(int format, String code) throws Unfit {
        if (code.length() > LONGEST_CODE) {
            throw Unfit.damaged("", "过长的数字格式");
        }
        formats.put(format, NumberFormat.of(code));
    }

    /** Adds the next style. */
    void add(int format) throws Unfit {
        if (cells.size() == WorkbookLimits.STYLES) {
            throw Unfit.tooLarge("", "超过 " + WorkbookLimits.STYLES + " 种单元格格式", "格式不过多的工作簿");
        }
        cells.add(format);
    }

    /** The format of a style; null where there is no such style. A workbook without styles shows all as it is. */
    @Nullable
    NumberFormat get(int style) {
        if (style == 0 && cells.isEmpty()) {
            return NumberFormat.of("General");
        }
        if (style < 0 || style >= cells.size()) {
            return null;
        }
        return formats.computeIfAbsent(cells.get(style), BuiltInFormats::get);
    }

    /** Reads the part of the styles. */
    static Styles read(OfficePackage parts, @Nullable String name) throws IOException {
        Styles styles = new Styles();
        if (name == null) {
            return styles;
        }
        try (XmlPart xml = new XmlPart(name, parts.open(name, WorkbookLimits.PART_XML))) {
            xml.root("styleSheet");
            String list = "";
            while (xml.next()) {
                if (xml.isStart("numFmts") || xml.isStart("cellXfs")) {
                    list = xml.name();
                } else if (xml.isEnd("numFmts") || xml.isEnd("cellXfs")) {
                    list = "";
                } else if (list.equals("numFmts") && xml.isStart("numFmt")) {
                    styles.define(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                } else if (list.equals("cellXfs") && xml.isStart("xf")) {
                    styles.add(xml.number("numFmtId", 0));
                }
            }
        }
        return styles;
    }
}
