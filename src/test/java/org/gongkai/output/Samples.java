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
import org.gongkai.model.Origin;
import org.gongkai.model.SecretProjects;
import org.gongkai.model.Source;
import org.gongkai.table.Cell;
import org.gongkai.table.Column;
import org.gongkai.table.Figure;
import org.gongkai.table.Quoted;
import org.gongkai.table.Row;
import org.gongkai.table.Slice;
import org.gongkai.table.Table;

/** Disclosures that no office ever wrote: hostile texts, a wide table, a long table, a form that does not fit a page. */
public final class Samples {
    public static final List<String> HOSTILE =
            List.of("<script>alert(1)</script>", "${x}", "=1+1", "\"quoted\", & more", "＝全角", "&amp;", "</td>");
    public static final String LONG = "检验检测能力建设".repeat(250);
    public static final Source EXPENDITURE = new Source("expenditure.csv", "ab".repeat(32));
    public static final Source REVENUE = new Source("revenue.xlsx", "cd".repeat(32));

    private Samples() {}

    public static Disclosure disclosure() {
        return disclosure(Edition.PUBLIC);
    }

    public static Disclosure disclosure(Edition edition) {
        return disclosure("029017", edition, blocks());
    }

    public static Disclosure saying(String text) {
        return disclosure("029017", Edition.PUBLIC, List.of(new Block.Paragraph(text)));
    }

    public static Disclosure disclosure(String unitCode, Edition edition, List<Block> blocks) {
        return new Disclosure(
                new DossierKey(unitCode, 2026),
                "某市检验中心",
                "2026年度单位预算公开",
                edition,
                blocks,
                List.of(EXPENDITURE, REVENUE),
                SecretProjects.NONE);
    }

    public static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "part-1", "第一部分 概况", true));
        blocks.add(new Block.Heading(2, "part-1-1", "一、本单位职责", true));
        HOSTILE.forEach(text -> blocks.add(new Block.Paragraph(text)));
        blocks.add(new Block.Paragraph(LONG));
        blocks.add(new Block.Heading(1, "part-2", "第二部分 报表", true));
        blocks.add(new Block.TableBlock("table-1", "表一", longTable()));
        blocks.add(new Block.TableBlock("table-2", "表二", wideTable()));
        blocks.add(new Block.Heading(1, "part-3", "第三部分 说明", true));
        blocks.add(new Block.Heading(3, "part-3-1", "（一）不列入目录", false));
        blocks.add(new Block.Paragraph(
                "预算收入2,099.64万元，与上年持平。",
                List.of(Quoted.said(figure("20996400.00", 2, 9, 3)), Quoted.unsaid(figure("20996400.00")))));
        blocks.add(chart());
        blocks.add(form());
        blocks.add(new Block.Heading(2, "part-3-2", "一、其他说明", true));
        return blocks;
    }

    public static Table longTable() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(Row.Rank.TOTAL, Cell.text("合计"), Cell.BLANK, figure("20996400.00", 2, 9, 3), figure("0")));
        for (int i = 1; i <= 120; i++) {
            Row.Rank rank = i % 3 == 0 ? Row.Rank.SECTION : Row.Rank.ITEM;
            String name = i <= HOSTILE.size() ? HOSTILE.get(i - 1) : "其他市场监督管理事务" + i;
            rows.add(Row.of(
                    rank, Cell.text("20138" + i), Cell.text(name), figure(i + "1234.56", i), figure("-" + i + "5000")));
        }
        return new Table(
                1,
                "2026年预算支出总表",
                "某市检验中心",
                List.of(
                        Column.code("科目编码", "项目"),
                        Column.name("科目名称", "项目"),
                        Column.amount("合计", "2026年预算数"),
                        Column.amount("上年结转")),
                false,
                rows,
                List.of("注：部分金额可能存在尾差"));
    }

    public static Table wideTable() {
        List<Column> columns = new ArrayList<>(List.of(Column.name("项目名称")));
        for (int i = 1; i <= 8; i++) {
            columns.add(i < 4 ? Column.amount("资金" + i, "拨款", "当年") : Column.amount("资金" + i));
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.text("很长的项目名称".repeat(12))));
        for (int i = 1; i <= 8; i++) {
            cells.add(figure(i + "70001.00", i));
        }
        return new Table(
                2, "2026年项目支出预算表", "某市检验中心", columns, true, List.of(new Row(Row.Rank.CLASS, cells)), List.of());
    }

    public static Block.ChartBlock chart() {
        Amount whole = Amount.ofYuan(new BigDecimal("20996400.00"));
        return new Block.ChartBlock(
                "part-3-1-chart",
                "支出结构图",
                List.of(
                        Slice.of("一般公共服务支出", figure("16000000.00", 2, 9), whole),
                        Slice.of(HOSTILE.get(0), figure("4996400.00", 3), whole),
                        Slice.of("节能环保支出", figure("0.00"), whole)));
    }

    public static Block.Form form() {
        List<List<FormCell>> rows = new ArrayList<>();
        rows.add(List.of(label("项目名称", 2, 1), new FormCell("检测能力", 2, 1, Role.TEXT)));
        rows.add(List.of(label("资金", 1, 2), label("总额", 1, 1), amount("1200000.00", "1,200,000")));
        rows.add(List.of(label("其中", 1, 1), amount("287670.60", "287,670.6")));
        rows.add(List.of(label("项目概况", 2, 1), new FormCell(LONG, 2, 1, Role.TEXT)));
        rows.add(List.of(label("绩效指标", 1, 60), label("数量", 1, 1), text("指标名称"), text("≥98%")));
        for (int i = 2; i <= 60; i++) {
            rows.add(List.of(label("级别" + i, 1, 1), text("指标" + i), text("≥" + i + "台套")));
        }
        return new Block.Form("sheet-1", "项目支出绩效目标表", "（2026年度）", 4, rows);
    }

    public static Figure figure(String yuan, int... rows) {
        List<Origin> origins = new ArrayList<>();
        for (int row : rows) {
            origins.add(new Origin(EXPENDITURE.fingerprint(), "", row));
        }
        origins.add(new Origin(REVENUE.fingerprint(), "收入", 7));
        return new Figure(Amount.ofYuan(new BigDecimal(yuan)), origins);
    }

    private static FormCell label(String text, int columns, int rows) {
        return new FormCell(text, columns, rows, Role.LABEL);
    }

    private static FormCell amount(String yuan, String print) {
        return new FormCell(print, 2, 1, Role.AMOUNT, figure(yuan, 4));
    }

    private static FormCell text(String text) {
        return new FormCell(text, 1, 1, Role.TEXT);
    }
}
