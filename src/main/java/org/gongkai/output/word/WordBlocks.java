package org.gongkai.output.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.document.Block;
import org.gongkai.document.BlockWriter;
import org.gongkai.output.TableColumns;
import org.gongkai.output.TextWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

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

    private final XWPFDocument document;
    private final CTBody body;
    private final WordSections sections;
    private final WordContents contents;
    private final Paper paper;
    private final List<Block.Heading> headings = new ArrayList<>();

    WordBlocks(XWPFDocument document, WordSections sections, WordContents contents, Paper paper) {
        this.document = document;
        this.body = document.getDocument().getBody();
        this.sections = sections;
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
        CTP written = body.addNewP();
        WordText.style(written, "Prose");
        WordText.write(written.addNewR(), paragraph.text());
        paper.lines(prose(paragraph.text()), LINE);
    }

    @Override
    public void table(Block.TableBlock block) {
        boolean wide = TableColumns.wide(block.table());
        sections.turn(wide);
        CTP title = title("TableTitle");
        contents.anchor(title, block.id(), block.title(), paper.number());
        new WordTable(block.table(), body, paper).write(wide ? Paper.LYING_WIDTH : Paper.WIDTH);
    }

    @Override
    public void form(Block.Form form) {
        sections.turn(false);
        CTP title = title("FormTitle");
        contents.anchor(title, form.id(), form.title(), paper.number());
        new WordForm(form, body, paper).write();
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        sections.turn(false);
        addHeadings(false);
        try {
            new WordChart(chart, document, paper).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
    private CTP title(String style) {
        boolean first = headings.isEmpty();
        addHeadings(true);
        CTP title = body.addNewP();
        CTPPr properties = WordText.style(title, style);
        if (first) {
            beginPage(properties);
        }
        return title;
    }

    /** Writes the headings that wait for what follows them; a part begins a page, and so does what asks for one. */
    private void addHeadings(boolean page) {
        for (int i = 0; i < headings.size(); i++) {
            Block.Heading heading = headings.get(i);
            CTP paragraph = body.addNewP();
            CTPPr style = WordText.style(paragraph, style(heading));
            if (heading.level() == 1 || (page && i == 0)) {
                beginPage(style);
            }
            if (i == 0) {
                paper.keep(headings.stream().mapToInt(WordBlocks::high).sum() + KEPT);
            }
            contents.anchor(paragraph, heading.id(), heading.text(), paper.number());
            paper.row(high(heading));
        }
        headings.clear();
    }

    /** Begins a page unless nothing stands on this one yet. */
    private void beginPage(CTPPr style) {
        if (!paper.fresh()) {
            style.addNewPageBreakBefore();
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
