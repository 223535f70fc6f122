package org.gongkai.model;

import java.util.List;
import java.util.Set;

/** 审核意见表: the sheet that tells in an office's own workbook what was found there; no data, wherever it turns up. */
public final class ReviewSheet {
    /** What it is called. */
    public static final String NAME = "审核意见";

    /** Its headings. */
    public static final List<String> HEADINGS =
            List.of("规则号", "级别", "工作表", "单元格", "项目", "实际", "应为", "差额", "原因", "怎么改", "依据");

    /** Stands above the headings where the rest of the workbook is not all that the office sent, or not as it was sent. */
    public static final String NOT_DATA = "本文件只供查阅，不能作为数据放回";

    private ReviewSheet() {}

    /** Whether a row with these texts is the header of such a sheet, or of the whole report. */
    public static boolean isHeader(Set<String> texts) {
        return texts.containsAll(HEADINGS);
    }
}
