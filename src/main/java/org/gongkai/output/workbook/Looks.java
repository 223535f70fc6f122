package org.gongkai.output.workbook;

import java.awt.Color;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** 格式表: the looks of a workbook, each written once, in the order in which they are first asked for. */
final class Looks {
    private static final String TEXT = "@";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Look.Face, XSSFFont> fonts = new EnumMap<>(Look.Face.class);

    /** The looks of a new workbook; the first font of a workbook is what the widths of its columns are measured by. */
    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(Look.Face.BODY.font());
        standard.setFontHeightInPoints((short) Look.Face.BODY.points());
    }

    XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::style);
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.face(), this::font));
        style.setAlignment(alignment(look.place()));
        style.setVerticalAlignment(look.framed() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(look.format().isEmpty());
        style.setIndention((short) look.indent());
        style.setQuotePrefixed(look.quoted());
        String format = look.format().isEmpty() ? TEXT : look.format();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (look.ground()) {
            style.setFillForegroundColor(colour("#eef1f5"));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        frame(look, style);
        return style;
    }

    private static void frame(Look look, XSSFCellStyle style) {
        if (look.framed()) {
            XSSFColor line = colour("#8a8f98");
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(line);
            style.setBottomBorderColor(line);
            style.setLeftBorderColor(line);
            style.setRightBorderColor(line);
        }
        if (!look.edge().isEmpty()) {
            style.setBorderLeft(BorderStyle.THICK);
            style.setLeftBorderColor(colour(look.edge()));
        }
    }

    private XSSFFont font(Look.Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(face.font());
        font.setFontHeightInPoints((short) face.points());
        font.setBold(face.bold());
        if (face == Look.Face.LINK) {
            font.setColor(colour("#1f5fa8"));
        }
        if (face == Look.Face.WARNING) {
            font.setColor(colour("#b3261e"));
        }
        return font;
    }

    private static HorizontalAlignment alignment(Look.Place place) {
        return switch (place) {
            case LEFT -> HorizontalAlignment.LEFT;
            case CENTRE -> HorizontalAlignment.CENTER;
            case RIGHT -> HorizontalAlignment.RIGHT;
        };
    }

    private static XSSFColor colour(String colour) {
        return new XSSFColor(Color.decode(colour), null);
    }
}
