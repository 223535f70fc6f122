package org.gongkai.form.workbook;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkai.form.Bytes;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.form.workbook.Relationships.Relationship;
import org.gongkai.refusal.Observations;

/** XLSX 行: the rows of an XLSX workbook (ECMA-376, both editions), visited sheet by sheet and not kept. */
public final class XlsxRows {
    private static final String FORM = "XLSX 工作簿";

    private final OfficePackage parts;
    private final String member;
    private final Observations seen;
    private final SheetVisitor visitor;
    private final Budget cells = new Budget(WorkbookLimits.CELLS, "超过 " + WorkbookLimits.CELLS + " 个单元格", "单元格不过多的工作簿");

    private XlsxRows(OfficePackage parts, String member, Observations seen, SheetVisitor visitor) {
        this.parts = parts;
        this.member = member;
        this.seen = seen;
        this.visitor = visitor;
    }

    /**
     * Shows the sheets of a workbook that have content, hidden ones among them; tells where it cannot be read.
     *
     * @param member the path of the file within an archive; empty where the dropped file is no archive
     * @throws IOException if the disk failed
     */
    public static void visit(Bytes content, String member, Observations seen, SheetVisitor visitor) throws IOException {
        GuardedChannel channel = new GuardedChannel(content.channel());
        try (OfficePackage parts = OfficePackage.open(channel)) {
            new XlsxRows(parts, member, seen, visitor).visit();
        } catch (Unfit e) {
            e.tell(seen);
        } catch (IOException e) {
            channel.throwFailure();
            Unfit.damaged("", "打不开的压缩内容").tell(seen);
        }
    }

    private void visit() throws IOException {
        String main = Dangers.workbook(parts);
        List<Unfit> dangers = Dangers.of(parts, main);
        if (!dangers.isEmpty()) {
            dangers.forEach(danger -> danger.tell(seen));
            return;
        }
        WorkbookPart workbook = WorkbookPart.read(parts, main);
        Relationships related = Relationships.of(parts, main);
        SharedStrings strings = SharedStrings.read(parts, related.part("sharedStrings"));
        Styles styles = Styles.read(parts, related.part("styles"));
        Set<String> names = new HashSet<>();
        for (WorkbookPart.Tab tab : workbook.sheets()) {
            if (!names.add(tab.name().toLowerCase(Locale.ROOT))) {
                throw Unfit.damaged(new Sheet("", tab.name()).place(), "与另一个工作表同名");
            }
            visit(tab, related, workbook, strings, styles);
        }
    }

    private void visit(
            WorkbookPart.Tab tab, Relationships related, WorkbookPart workbook, SharedStrings strings, Styles styles)
            throws IOException {
        Sheet sheet = new Sheet(member, tab.name());
        Relationship part = related.all().get(tab.relationship());
        if (part == null || part.outside()) {
            throw Unfit.damaged(new Sheet("", tab.name()).place(), "找不到这个工作表的内容");
        }
        if (!part.type().equals("worksheet")) {
            seen.notice("不是数据表（图表页或对话框页），未读取", sheet.place());
            return;
        }
        SheetPart known = SheetPart.read(parts, part.target());
        SheetNature nature = new SheetNature(sheet, tab.visibility(), FORM, known.merged(), known.hidden());
        SheetFeed feed = new SheetFeed(nature, cells, seen, visitor);
        try (XmlPart xml = new XmlPart(part.target(), parts.open(part.target(), WorkbookLimits.SHEET_XML))) {
            new XlsxCells(xml, workbook, strings, styles, known.hidden(), feed).read();
        } finally {
            feed.close();
        }
    }
}
