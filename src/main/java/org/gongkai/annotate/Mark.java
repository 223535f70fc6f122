package org.gongkai.annotate;

import org.apache.poi.ss.usermodel.IndexedColors;
import org.gongkai.model.Term;

/** 级别: how grave a finding is, and the colour that its cell gets. */
public enum Mark implements Term {
    /** 须修改: light red. */
    ERROR("须修改", 0xFFC7CE, IndexedColors.ROSE),
    /** 需说明: light amber. */
    WARNING("需说明", 0xFFE699, IndexedColors.TAN),
    /** 提示: light blue. */
    INFO("提示", 0xBDD7EE, IndexedColors.PALE_BLUE);

    private final String term;
    private final int colour;
    private final IndexedColors nearest;

    Mark(String term, int colour, IndexedColors nearest) {
        this.term = term;
        this.colour = colour;
        this.nearest = nearest;
    }

    @Override
    public String term() {
        return term;
    }

    /** Its colour as red, green and blue. */
    byte[] colour() {
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }

    /** The nearest colour of the fixed palette, for an XLS workbook. */
    short nearest() {
        return nearest.getIndex();
    }
}
