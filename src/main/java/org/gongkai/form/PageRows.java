package org.gongkai.form;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.PageTables.PageTable;
import org.gongkai.refusal.Observations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * 网页行: the rows of the tables of a page, which systems save under the name of an XLS. The page is held as a tree; nothing
 * in it is run or fetched. Lines of text above a table are rows of one cell above it.
 */
final class PageRows {
    /** A tree takes many times the room of its text. */
    static final long LARGEST = 16L << 20;

    /** Such a tree fits into 256 MiB. */
    private static final int MOST_ELEMENTS = 1_200_000;

    private static final String FORM = "HTML 表格";
    private static final String WHOLE = "整个文件";
    private static final List<String> CELLS = List.of("td", "th");
    private static final String LARGE = "请用 Excel 或 WPS 打开后另存为 XLSX，或分批导出。";

    private final ExactText content;
    private final String member;
    private final Observations seen;
    private final SheetVisitor visitor;
    private final Merged merged = new Merged();

    private PageRows(ExactText content, String member, Observations seen, SheetVisitor visitor) {
        this.content = content;
        this.member = member;
        this.seen = seen;
        this.visitor = visitor;
    }

    /** Shows every table of a page as a sheet; tells where it is no page with tables. */
    static void visit(ExactText content, String member, Observations seen, SheetVisitor visitor) throws IOException {
        if (content.content().size() > LARGEST) {
            seen.problem(WHOLE, content.content().size() + " 字节", "不超过 " + LARGEST + " 字节的网页表格", LARGE);
            return;
        }
        try {
            new PageRows(content, member, seen, visitor).visit(content.whole());
        } catch (CharacterCodingException e) {
            content.tellMeaningless(seen);
        }
    }

    private void visit(String text) {
        PageMarkup markup = PageMarkup.of(text);
        if (markup.declaresMore()) {
            seen.problem(WHOLE, "DOCTYPE 或 ENTITY 声明", "只有内容的网页", "请用 Excel 或 WPS 打开后另存为 XLSX，再重新放入。");
        } else if (markup.isCut()) {
            seen.problem(WHOLE, "没有写完的表格（缺少 </table>）", "完整的网页", "文件不完整，请等待导出结束后重新放入，或重新导出。");
        } else if (markup.elements() > MOST_ELEMENTS) {
            String cells = "标记不超过 " + MOST_ELEMENTS + " 个的网页表格";
            seen.problem(WHOLE, markup.elements() + " 个标记", cells, LARGE);
        } else {
            show(Jsoup.parse(text));
        }
    }

    private void show(Document page) {
        PageTables found = new PageTables();
        page.body().traverse(found);
        List<PageTable> tables = found.tables();
        if (tables.isEmpty()) {
            seen.problem(WHOLE, "没有表格的网页", "有表格的网页", "请从系统重新导出，或另存为 XLSX 后放入。");
        }
        for (int i = 0; i < tables.size(); i++) {
            String name = tables.size() == 1 ? "" : "表格" + (i + 1);
            show(tables.get(i), new Sheet(member, name));
        }
        for (String line : found.behind()) {
            seen.notice("表格之后的文字“" + line + "”，未读取");
        }
    }

    private void show(PageTable table, Sheet sheet) {
        visitor.begin(sheet, content.form(FORM));
        int number = 0;
        for (String line : table.above()) {
            number++;
            visitor.row(new Row(sheet, number, List.of(line)));
        }
        merged.begin();
        try {
            for (Element row : table.rows()) {
                number++;
                show(row, sheet, number);
            }
        } catch (Merged.TooLarge e) {
            String place = sheet.name().isEmpty() ? WHOLE : sheet.place();
            seen.problem(place, "第 " + number + " 行的合并单元格过大", "大小正常的表格", "请取消合并单元格后重新导出。");
        }
        visitor.end();
    }

    private void show(Element element, Sheet sheet, int number) throws Merged.TooLarge {
        List<Integer> hidden = new ArrayList<>();
        for (Node node : element.childNodes()) {
            if (node instanceof Element child && CELLS.contains(child.normalName())) {
                if (PageCell.isHidden(child) && child.hasText()) {
                    hidden.add(merged.column());
                }
                PageCell cell = PageCell.of(child);
                merged.add(cell.text(), cell.trait(), cell.columns(), cell.rows());
            }
        }
        Row row = merged.row(sheet, number);
        if (isHidden(element) && !row.isBlank()) {
            seen.notice("隐藏的行，已读取，请核对", row.place());
        }
        hidden.forEach(column -> seen.notice("隐藏的单元格，已读取，请核对", row.place(column)));
        visitor.row(row);
    }

    private static boolean isHidden(Element row) {
        Element group = row.parent();
        Element table = group == null ? null : group.parent();
        return PageCell.isHidden(row)
                || (group != null && PageCell.isHidden(group))
                || (table != null && PageCell.isHidden(table));
    }
}
