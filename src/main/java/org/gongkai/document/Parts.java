package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.model.Attachment;

/** 拆分: takes a disclosure apart into what can be compared: the cover, what stands under each heading, tables, forms,
 * attachments. */
final class Parts implements BlockWriter {
    private final List<Part> parts = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String place = "封面";

    private Parts() {}

    static List<Part> of(Disclosure disclosure) {
        Parts parts = new Parts();
        parts.lines.add(Line.of("单位名称", Content.text(disclosure.unitName())));
        parts.lines.add(Line.of("标题", Content.text(disclosure.title())));
        disclosure.writeTo(parts);
        parts.endProse();
        parts.attachments(disclosure.attachments());
        return parts.parts;
    }

    @Override
    public void heading(Block.Heading heading) {
        endProse();
        place = heading.text();
        while (path.size() >= heading.level()) {
            path.remove(path.size() - 1);
        }
        Content text = Content.numbered(heading.text());
        path.add(text.essence());
        lines.add(Line.of("标题", text));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        lines.add(Line.of("", Content.numbered(paragraph.text())));
    }

    @Override
    public void table(Block.TableBlock block) {
        endProse();
        String title = block.title();
        parts.add(new Part("table " + block.table().number(), title, TableLines.of(block.table())));
    }

    @Override
    public void form(Block.Form form) {
        endProse();
        String project = form.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.role() != Role.LABEL)
                .map(FormCell::text)
                .findFirst()
                .orElse("");
        parts.add(new Part("form " + project, form.title() + " " + project, FormLines.of(form)));
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        // It shows once more what a table and the words before it say.
    }

    private void attachments(List<Attachment> attachments) {
        if (!attachments.isEmpty()) {
            List<Line> titles = attachments.stream()
                    .map(each -> Line.of(
                            each.title(), Content.text("共 " + each.pages() + " 页，SHA-256 " + each.fingerprint())))
                    .toList();
            parts.add(new Part("attachments", "附件", titles));
        }
    }

    private void endProse() {
        if (!lines.isEmpty()) {
            parts.add(new Part("text " + path, place, lines));
            lines.clear();
        }
    }
}
