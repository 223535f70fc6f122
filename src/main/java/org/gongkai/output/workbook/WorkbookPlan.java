package org.gongkai.output.workbook;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.output.workbook.Look.Face;
import org.gongkai.output.workbook.Look.Place;
import org.gongkai.page.Palette;
import org.gongkai.table.Slice;
import org.jspecify.annotations.Nullable;

/** 工作簿的编排: spreads a disclosure over sheets: the contents, each part of prose, each table, each form. */
final class WorkbookPlan implements BlockWriter {
    static final String CONTENTS = "contents";

    private static final int[] PROSE_COLUMNS = {52, 22, 16};
    private static final int[] CONTENTS_COLUMNS = {62, 34};

    private final Disclosure disclosure;
    private final SheetNames names = new SheetNames();
    private final List<SheetPlan> sheets = new ArrayList<>();
    private final List<Block.Form> forms = new ArrayList<>();
    private final List<String> formSheets = new ArrayList<>();
    private final List<Block.Heading> headings = new ArrayList<>();
    private String part = "正文";
    private @Nullable SheetPlan prose;

    private WorkbookPlan(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** The sheets of a disclosure in their order, the contents first. */
    static List<SheetPlan> of(Disclosure disclosure) {
        WorkbookPlan plan = new WorkbookPlan(disclosure);
        SheetPlan contents = plan.sheet("目录", CONTENTS_COLUMNS);
        disclosure.writeTo(plan);
        if (!plan.headings.isEmpty()) {
            plan.prose();
        }
        plan.contents(contents);
        return plan.sheets;
    }

    /** What a copy for review says at the top of each sheet; nothing on one for the public. */
    static String mark(Disclosure disclosure) {
        return disclosure.edition().mark();
    }

    /** Headings are kept with what follows them. */
    @Override
    public void heading(Block.Heading heading) {
        headings.add(heading);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        prose().add(SheetLine.of(SheetCell.across(paragraph.text(), Look.PROSE)));
    }

    @Override
    public void table(Block.TableBlock table) {
        prose = null;
        SheetPlan sheet = sheet(table.label(), PROSE_COLUMNS);
        addHeadings(sheet);
        new TableSheet(table, sheet).lay();
    }

    @Override
    public void form(Block.Form form) {
        prose = null;
        forms.add(form);
        SheetPlan sheet = sheet(forms.size() + " " + FormSheet.subject(form), PROSE_COLUMNS);
        formSheets.add(sheet.name());
        addHeadings(sheet);
        new FormSheet(form, sheet).lay();
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        SheetPlan sheet = prose();
        sheet.add(SheetLine.of(SheetCell.across(chart.title(), Look.of(Face.STRONG, Place.CENTRE)))
                .named(chart.id()));
        sheet.add(SheetLine.bars(chart));
        Look head = Look.of(Face.STRONG, Place.CENTRE).inFrame().onGround();
        sheet.add(SheetLine.of(Block.ChartBlock.LEGEND.stream()
                .map(heading -> SheetCell.text(heading, 1, head))
                .toList()));
        for (int i = 0; i < chart.slices().size(); i++) {
            Slice slice = chart.slices().get(i);
            sheet.add(SheetLine.of(
                    SheetCell.text(slice.name(), 1, Look.CELL.indented(1).edged(Palette.colour(i))),
                    SheetCell.number(slice.print(), 1, Look.CELL.at(Place.RIGHT).indented(1)),
                    SheetCell.number(slice.share(), 1, Look.CELL.at(Place.RIGHT).indented(1))));
        }
        sheet.add(SheetLine.gap());
    }

    /** The sheet that prose goes on with; a part, and what comes after a table, begins a new one. */
    private SheetPlan prose() {
        SheetPlan sheet = prose;
        boolean begins = headings.stream().anyMatch(heading -> heading.level() == 1);
        if (sheet == null || begins) {
            String name = headings.stream()
                    .filter(heading -> heading.level() == 1)
                    .reduce((first, last) -> last)
                    .map(WorkbookPlan::brief)
                    .orElse(part);
            boolean goesOn =
                    !begins && sheets.stream().anyMatch(other -> other.name().equals(name));
            sheet = sheet(goesOn ? name + "（续）" : name, PROSE_COLUMNS);
            prose = sheet;
        }
        addHeadings(sheet);
        return sheet;
    }

    /** A heading up to its first blank: 第一部分. */
    private static String brief(Block.Heading heading) {
        return heading.text().strip().split("\\s", 2)[0];
    }

    private void addHeadings(SheetPlan sheet) {
        for (Block.Heading heading : headings) {
            if (heading.level() == 1) {
                part = brief(heading);
            }
            Look look =
                    switch (heading.level()) {
                        case 1 -> Look.of(Face.PART, Place.CENTRE);
                        case 2 -> Look.of(Face.CHAPTER, Place.LEFT);
                        default -> Look.of(Face.STRONG, Place.LEFT);
                    };
            if (sheet.lines().size() > 1) {
                sheet.add(SheetLine.gap());
            }
            sheet.add(SheetLine.of(SheetCell.across(heading.text(), look)).named(heading.id()));
        }
        headings.clear();
    }

    private void contents(SheetPlan sheet) {
        sheet.add(SheetLine.gap());
        sheet.add(SheetLine.of(SheetCell.across(disclosure.unitName(), Look.of(Face.PART, Place.CENTRE)))
                .named(CONTENTS));
        sheet.add(SheetLine.of(SheetCell.across(disclosure.title(), Look.of(Face.COVER, Place.CENTRE))));
        sheet.add(SheetLine.gap());
        sheet.add(SheetLine.of(SheetCell.across("目　录", Look.of(Face.TITLE, Place.CENTRE))));
        for (Contents line : disclosure.contents()) {
            Look look = Look.of(Face.LINK, Place.LEFT).indented(2 * (line.level() - 1));
            sheet.add(SheetLine.of(SheetCell.across(line.text(), look).linkedTo(line.id())));
        }
        for (int i = 0; i < forms.size(); i++) {
            Look look = Look.of(Face.LINK, Place.LEFT).indented(4);
            String text = forms.get(i).title() + "：" + formSheets.get(i);
            sheet.add(SheetLine.of(
                    SheetCell.across(text, look).linkedTo(forms.get(i).id())));
        }
    }

    /** A new sheet; its first line belongs to the workbook, not to the disclosure. */
    private SheetPlan sheet(String words, int... widths) {
        SheetPlan sheet = new SheetPlan(names.free(words), widths);
        SheetCell back =
                SheetCell.text("返回目录", 1, Look.of(Face.LINK, Place.LEFT)).linkedTo(CONTENTS);
        SheetCell mark = SheetCell.across(mark(disclosure), Look.of(Face.WARNING, Place.LEFT));
        sheet.add(sheets.isEmpty() ? SheetLine.of(mark) : SheetLine.of(back, mark));
        sheets.add(sheet);
        return sheet;
    }
}
