package org.gongkai.document;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;
import org.gongkai.table.Slice;
import org.gongkai.table.Table;
import org.jspecify.annotations.Nullable;

/** 内容块: a piece of the disclosure that every writer can write. */
public sealed interface Block {
    /** Writes this block with the verb that is its own. */
    void writeTo(BlockWriter writer);

    /**
     * 标题: a heading.
     *
     * @param level 1 for a part, 2 for a chapter, 3 for what stands below a chapter
     * @param id a name for links to it, unique in the disclosure
     * @param text the heading with its number
     * @param listed whether the contents list it
     */
    record Heading(int level, String id, String text, boolean listed) implements Block {
        @Override
        public void writeTo(BlockWriter writer) {
            writer.heading(this);
        }
    }

    /**
     * 段落: a paragraph of prose.
     *
     * @param text the paragraph
     * @param figures the figures that it speaks of, in their order
     */
    record Paragraph(String text, List<Quoted> figures) implements Block {
        public Paragraph {
            figures = List.copyOf(figures);
        }

        /** A paragraph that speaks of no figure. */
        public Paragraph(String text) {
            this(text, List.of());
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.paragraph(this);
        }
    }

    /**
     * 报表: one of the tables of part two; the contents list it.
     *
     * @param id a name for links to it
     * @param label its number in Chinese, such as 表一
     * @param table the table
     */
    record TableBlock(String id, String label, Table table) implements Block {
        /** 表题: its label and its title, such as 表一 2026年预算收支总表. */
        public String title() {
            return label + " " + table.title();
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.table(this);
        }
    }

    /**
     * 表单: a form with merged cells, such as a project's performance sheet.
     *
     * @param id a name for links to it
     * @param title the title above it
     * @param subtitle the line below the title, such as （2026年度）
     * @param columns how many columns its grid has
     * @param rows the rows; a cell stands only where it begins
     */
    record Form(String id, String title, String subtitle, int columns, List<List<FormCell>> rows) implements Block {
        /** The longest text of a cell in a row that is kept together. */
        public static final int LONGEST_KEPT_TOGETHER = 200;

        public Form {
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Whether a row stands on one page; a longer one has to be torn at the end of a page, or it would leave one empty. */
        public static boolean isKeptTogether(List<FormCell> row) {
            return row.stream().allMatch(cell -> cell.text().length() <= LONGEST_KEPT_TOGETHER);
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.form(this);
        }
    }

    /**
     * 图: how a whole is made up of parts, drawn as bars with a legend below that says every figure; the contents do not
     * list it.
     *
     * @param id a name for links to it
     * @param title the title above it
     * @param slices the parts, in the order of the legend
     */
    record ChartBlock(String id, String title, List<Slice> slices) implements Block {
        /** 图例: what stands above the columns of the legend. */
        public static final List<String> LEGEND = List.of("项目", "金额（万元）", "占比");

        public ChartBlock {
            slices = List.copyOf(slices);
        }

        /** 替代文字: what the chart shows, in words, for those who do not see it. */
        public String description() {
            return slices.stream()
                    .map(slice -> slice.name() + slice.print() + "万元，占" + slice.share())
                    .collect(Collectors.joining("；", title + "：", "。"));
        }

        @Override
        public void writeTo(BlockWriter writer) {
            writer.chart(this);
        }
    }

    /**
     * 表单单元格: a cell of a form.
     *
     * @param text what stands in it
     * @param columns how many columns it spans
     * @param rows how many rows it spans
     * @param role what it is for
     * @param figure the amount that stands in it; null in a cell that holds none
     */
    record FormCell(String text, int columns, int rows, Role role, @Nullable Figure figure) {
        /** A cell without an amount. */
        public FormCell(String text, int columns, int rows, Role role) {
            this(text, columns, rows, role, null);
        }

        /** What a cell of a form is for. */
        public enum Role {
            /** 栏目名: names what stands beside or below it. */
            LABEL,
            /** 文字. */
            TEXT,
            /** 金额, set to the right. */
            AMOUNT
        }
    }
}
