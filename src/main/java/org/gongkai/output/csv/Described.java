package org.gongkai.output.csv;

import java.util.List;
import org.gongkai.document.Block.ChartBlock;

/** 说明: the files beside those of the tables, described. */
final class Described {
    static final String TEXTS = "texts";
    static final String SHEETS = "sheets";
    static final String CHARTS = "charts";

    private Described() {}

    /** 正文: every line of text in the order of the disclosure; tables, forms and charts stand in it by their names. */
    static Resource texts(List<List<String>> records) {
        return new Resource(
                TEXTS,
                "正文",
                List.of(
                        Field.whole("序号", "在全文中的次序，从 1 起。"),
                        Field.text("类别", "标题、段落、报表、表注、表单、副题或图；报表、表单和图的内容在其他文件中。"),
                        Field.whole("级别", "标题的级别：1 为部分，2 为章，3 及以下为其下各级。"),
                        listed(),
                        Field.text("标识", "标题、报表、表单或图的标识；表注和副题写它所属的报表或表单。"),
                        Field.text("文字", "文字。")),
                List.of("序号"),
                records);
    }

    private static Field listed() {
        Field listed = Field.of("列入目录", "boolean", "是否列入目录。");
        listed.json().putArray("trueValues").add("是");
        listed.json().putArray("falseValues").add("否");
        return listed;
    }

    /** 表单: every cell of every form, where it begins. */
    static Resource sheets(List<List<String>> records) {
        return new Resource(
                SHEETS,
                "表单",
                List.of(
                        Field.text("表单", "表单的标识，见正文。"),
                        Field.whole("行", "单元格开始的行，从 1 起。"),
                        Field.whole("列", "单元格开始的列，从 1 起。"),
                        Field.whole("跨列", "跨几列。"),
                        Field.whole("跨行", "跨几行。"),
                        Field.text("类别", "栏目名、文字或金额。"),
                        Field.text("文字", "印出的文字。"),
                        Field.amount("金额", "元", "单元格中的金额，精确到分；没有金额的为空。")),
                List.of("表单", "行", "列"),
                records);
    }

    /** 图: every part of every chart. */
    static Resource charts(List<List<String>> records) {
        return new Resource(
                CHARTS,
                "图",
                List.of(
                        Field.text("图", "图的标识，见正文。"),
                        Field.whole("序号", "在图例中的次序，从 1 起。"),
                        Field.text(ChartBlock.LEGEND.get(0), "这一部分是什么。"),
                        Field.text(ChartBlock.LEGEND.get(1), "印出的金额，以万元为单位。"),
                        Field.text(ChartBlock.LEGEND.get(2), "印出的占比。"),
                        Field.amount("金额（元）", "元", "精确到分。")),
                List.of("图", "序号"),
                records);
    }
}
