package org.gongkai.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.model.Amount;
import org.gongkai.model.DossierKey;
import org.gongkai.model.SecretProjects;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Row;
import org.gongkai.table.Slice;
import org.gongkai.table.Table;

/** A disclosure in which every place that takes a text takes one that means something to some program. */
public final class Hostile {
    /** Markup, formulas, addresses, expressions, escapes, directions, and a name of two thousand characters. */
    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</td></table><img src=x onerror=alert(1)>",
            "]]>&lt;&#x41;&nbsp;",
            "=HYPERLINK(\"http://127.0.0.1:1/x\",\"点此\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1:A9)",
            "＝1+1",
            "'=1+1",
            "http://127.0.0.1:1/x.png",
            "url(http://127.0.0.1:1/x.css)",
            "![图](http://127.0.0.1:1/x.png)",
            "| 甲 | 乙 |",
            "# 标题 *粗* _斜_ `码` ~~删~~",
            "1. 一、（一） - 项",
            "${exchangeId} {{gongkai.inbox}} %s %n {0}",
            "a\"b'c,d;e\\f/g:h?i*j[k]l",
            "第一行\n第二行",
            "制\t表",
            "&amp;amp;",
            "\u00A0前后有空\u3000",
            "12,345.60",
            "1E5",
            "00123",
            "2026-01-01",
            "TRUE",
            "— 7 —",
            "送审稿",
            "检验检测能力建设".repeat(250));

    private Hostile() {}

    /** The disclosure. */
    public static Disclosure disclosure() {
        return new Disclosure(
                new DossierKey("029017", 2026),
                "某市<b>检验</b>中心",
                "2026年度“预算”公开 & 说明",
                Edition.PUBLIC,
                blocks(),
                List.of(Samples.EXPENDITURE, Samples.REVENUE),
                SecretProjects.NONE);
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "part-1", "第一部分 " + TEXTS.get(0), true));
        for (int i = 0; i < TEXTS.size() - 1; i++) {
            blocks.add(new Block.Heading(3, "h-" + i, TEXTS.get(i), true));
            blocks.add(new Block.Paragraph(TEXTS.get(i)));
        }
        blocks.add(new Block.Paragraph(TEXTS.get(TEXTS.size() - 1)));
        blocks.add(new Block.Heading(1, "part-2", "第二部分", true));
        blocks.add(new Block.TableBlock("table-1", "表一", table()));
        blocks.add(new Block.Heading(1, "part-3", "第三部分", true));
        blocks.add(chart());
        for (int i = 0; i < TEXTS.size(); i++) {
            blocks.add(form(i));
        }
        return blocks;
    }

    private static Table table() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            rows.add(Row.of(
                    Row.Rank.ITEM,
                    Cell.text("2013816"),
                    Cell.text(TEXTS.get(i)),
                    Samples.figure(i + "1234.56", i + 2),
                    Cell.text(TEXTS.get(i))));
        }
        return new Table(
                1,
                "2026年<i>预算</i>总表",
                "=某市&检验中心",
                List.of(
                        Column.code("科目编码", TEXTS.get(0)),
                        Column.name("=名称", TEXTS.get(0)),
                        Column.amount("@合计"),
                        Column.name("| 备注 |")),
                true,
                rows,
                TEXTS.subList(0, 5));
    }

    private static Block.ChartBlock chart() {
        Amount whole = Amount.ofYuan(new BigDecimal("30000.00"));
        return new Block.ChartBlock(
                "chart-1",
                "=结构图<>",
                TEXTS.subList(0, 3).stream()
                        .map(text -> Slice.of(text, Samples.figure("10000.00", 2), whole))
                        .toList());
    }

    private static Block.Form form(int number) {
        String text = TEXTS.get(number);
        return new Block.Form(
                "sheet-" + (number + 1),
                "项目支出绩效目标表",
                "（2026年度）",
                4,
                List.of(
                        List.of(new FormCell("项目名称", 1, 1, Role.LABEL), new FormCell(text, 3, 1, Role.TEXT)),
                        List.of(
                                new FormCell(text, 1, 2, Role.LABEL),
                                new FormCell("=总额", 1, 1, Role.LABEL),
                                new FormCell("1,200", 2, 1, Role.AMOUNT, Samples.figure("1200.00", 2))),
                        List.of(new FormCell(text, 1, 1, Role.TEXT), new FormCell("", 2, 1, Role.TEXT))));
    }
}
