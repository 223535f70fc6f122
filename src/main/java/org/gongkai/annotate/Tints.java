package org.gongkai.annotate;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** 着色: the styles of a workbook in the colours of findings; all but the fill stays. */
final class Tints {
    private final Workbook workbook;
    private final Map<Tinted, CellStyle> styles = new HashMap<>();

    /** 着色样式: a style by its number, in a colour. */
    private record Tinted(int style, Mark mark) {}

    Tints(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle tinted(CellStyle style, Mark mark) {
        return styles.computeIfAbsent(new Tinted(style.getIndex(), mark), any -> tint(style, mark));
    }

    private CellStyle tint(CellStyle style, Mark mark) {
        CellStyle tinted = workbook.createCellStyle();
        tinted.cloneStyleFrom(style);
        if (tinted instanceof XSSFCellStyle modern) {
            modern.setFillForegroundColor(new XSSFColor(mark.colour(), null));
        } else {
            tinted.setFillForegroundColor(mark.nearest());
        }
        tinted.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return tinted;
    }
}
