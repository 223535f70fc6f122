package org.gongkai.output.word;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.output.TableColumns;
import org.gongkai.output.TextWidth;
import org.gongkai.page.Markup;

/** 文字稿内容块: the five verbs in paragraphs and tables; each table and each form begins a page. */
final class WordBlocks implements BlockWriter {
    /** A line of prose: 28 characters in 28.95 points. */
    private static final int LINE = 579;

    /** Headings have at least two lines of what follows them below. */
    private static final int KEPT = 2 * LINE;

    private static final int HALVES = 56;
    private static final int INDENT = 4;
    private static final int PART = 920;
    private static final int DEEPEST = 3;

    private final Markup body;
    private final WordFrame frame;
    private final WordSections sections;
    private final WordContents contents;
    private final Paper paper;
    private final List<Block.Heading> headings = new ArrayList<>();

    WordBlocks(Markup body, WordFrame frame, WordContents contents, Paper paper) {
        this.body = body;
        this.frame = frame;
        this.sections = new WordSections(body, frame, paper);
        this.contents = contents;
        this.paper = paper;
    }

    /** Headings are kept with what follows them. */
    @Override
    public void heading(Block.Heading heading) {
        headings.add(heading);
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        sections.turn(false);
        addHeadings(false);
        WordText.paragraph(body, "Prose", paragraph.text());
        paper.lines(prose(paragraph.text()), LINE);
    }

    @Override
    public void table(Block.TableBlock block) {
        boolean wide = TableColumns.wide(block.table());
        sections.turn(wide);
        title("TableTitle", block.id(), block.title());
        new WordTable(block.table(), body, paper).write(wide ? Paper.LYING_WIDTH : Paper.WIDTH);
    }

    @Override
    public void form(Block.Form form) {
        sections.turn(false);
        title("FormTitle", form.id(), form.title());
        new WordForm(form, body, paper).write();
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        sections.turn(false);
        addHeadings(false);
        new WordChart(chart, body, frame, paper).write();
    }

    /** Ends the document. */
    void finish() {
        if (!headings.isEmpty()) {
            sections.turn(false);
        }
        addHeadings(false);
        sections.finish();
    }

    /** A title at the top of a page, or below the headings that stand there. */
    private void title(String style, String id, String text) {
        boolean first = headings.isEmpty();
        addHeadings(true);
        WordText.begin(body, style);
        if (first) {
            beginPage();
        }
        body.close();
        contents.anchor(body, id, text, paper.number());
        body.close();
    }

    /** Writes the headings that wait for what follows them; a part begins a page, and so does what asks for one. */
    private void addHeadings(boolean page) {
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            WordText.begin(body, style(heading));
            if (heading.level() == 1 || (page && i == 0)) {
                beginPage();
            }
            body.close();
            if (i == 0) {
                paper.keep(headings.stream().mapToInt(WordBlocks::high).sum() + KEPT);
            }
            contents.anchor(body, heading.id(), heading.text(), paper.number());
            body.close();
            paper.row(high(heading));
        }
        headings.clear();
    }

    /** Begins a page unless nothing stands on this one yet. */
    private void beginPage() {
        if (!paper.fresh()) {
            body.empty("w:pageBreakBefore");
            paper.page();
        }
    }

    private static int high(Block.Heading heading) {
        return heading.level() == 1 ? PART : LINE * prose(heading.text());
    }

    private static String style(Block.Heading heading) {
        return heading.listed() ? "Heading" + Math.min(DEEPEST, heading.level()) : "HeadingUnlisted";
    }

    private static int prose(String text) {
        return text.lines()
                .mapToInt(line -> TextWidth.lines(" ".repeat(INDENT) + line, HALVES))
                .sum();
    }
}
