package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block.Heading;
import org.gongkai.document.Block.Paragraph;
import org.gongkai.document.Block.TableBlock;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.model.Dossier;
import org.gongkai.model.Remark;
import org.gongkai.model.SecretProjects;
import org.gongkai.model.UnitProfile;
import org.gongkai.narrative.Glossary;
import org.gongkai.narrative.Passage;
import org.gongkai.narrative.Statement;
import org.gongkai.narrative.Statements;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.Table;

/** 预算公开文本的编制: assembles the disclosure of a dossier, part by part, in the order of the template. */
public final class Disclosures {
    /** The whole disclosure of a dossier; what is secret is in its totals and nowhere else. */
    public Disclosure assemble(Dossier whole, Edition edition) {
        Dossier dossier = Redaction.of(whole);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(overview(dossier.unit()));
        blocks.addAll(tables(dossier));
        blocks.addAll(statements(dossier));
        blocks.addAll(terms());
        return new Disclosure(
                dossier.key(),
                dossier.unit().name(),
                dossier.year() + "年度单位预算公开",
                edition,
                blocks,
                dossier.sources(),
                AttachmentList.of(whole),
                whole.secretProjects());
    }

    /** 第一部分 概况. */
    private static List<Block> overview(UnitProfile unit) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "part-1", "第一部分 概况", true));
        blocks.add(new Heading(2, "part-1-1", "一、本单位职责", true));
        for (int i = 0; i < unit.duties().size(); i++) {
            blocks.add(new Paragraph(
                    "（" + ChineseNumeral.of(i + 1) + "）" + unit.duties().get(i)));
        }
        blocks.add(new Heading(2, "part-1-2", "二、机构设置情况", true));
        blocks.add(new Paragraph(unit.organisation()));
        if (!unit.divisions().isEmpty()) {
            blocks.add(new Paragraph(unit.name() + "设下列内设机构：" + String.join("、", unit.divisions()) + "，共"
                    + unit.divisions().size() + "个。"));
        }
        return blocks;
    }

    /** 第二部分 单位预算报表. */
    private static List<Block> tables(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "part-2", "第二部分 " + dossier.year() + "年单位预算报表", true));
        for (Table table : DisclosureTables.fill(dossier)) {
            blocks.add(new TableBlock("table-" + table.number(), "表" + ChineseNumeral.of(table.number()), table));
        }
        return blocks;
    }

    /** 第三部分 单位预算情况说明. */
    private static List<Block> statements(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "part-3", "第三部分 " + dossier.year() + "年度单位预算情况说明", true));
        int number = 0;
        for (Statement statement : Statements.of(dossier)) {
            number++;
            String id = "part-3-" + number;
            blocks.add(new Heading(2, id, ChineseNumeral.of(number) + "、" + statement.title(), true));
            blocks.addAll(passages(id, statement.passages()));
            if (statement.withSheets()) {
                blocks.addAll(sheets(dossier));
            }
        }
        return blocks;
    }

    private static List<Block> passages(String id, List<Passage> passages) {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : passages) {
            blocks.add(block(id + "-" + (blocks.size() + 1), passage));
        }
        return blocks;
    }

    private static Block block(String id, Passage passage) {
        if (passage instanceof Passage.Heading heading) {
            return new Heading(3, id, heading.text(), heading.listed());
        }
        if (passage instanceof Passage.Chart chart) {
            return new Block.ChartBlock(id, chart.title(), chart.slices());
        }
        Passage.Paragraph paragraph = (Passage.Paragraph) passage;
        return new Paragraph(paragraph.text(), paragraph.figures());
    }

    /** 项目支出绩效目标表, one a project that is not secret, in the order of the project codes. */
    private static List<Block> sheets(Dossier dossier) {
        List<Block> blocks = new ArrayList<>();
        SecretProjects secret = dossier.secretProjects();
        dossier.projects().stream()
                .filter(project -> !secret.contains(project.code()))
                .forEach(project ->
                        blocks.add(new PerformanceSheet(project, dossier.year()).form("sheet-" + (blocks.size() + 1))));
        return blocks;
    }

    /** 第四部分 名词解释. */
    private static List<Block> terms() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "part-4", "第四部分 名词解释", true));
        int number = 0;
        for (Remark term : Glossary.TERMS) {
            number++;
            blocks.add(new Paragraph(ChineseNumeral.of(number) + "、" + term.subject() + "：" + term.text()));
        }
        return blocks;
    }
}
