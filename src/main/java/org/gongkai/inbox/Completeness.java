package org.gongkai.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.form.FileForm;

/**
 * 完整性: whether a file is whole as what it is, by its bytes and with bounded memory. It says nothing of what stands in
 * it: a file that is whole may still be refused.
 *
 * @param degree how certain it is
 * @param shortfall the Chinese sentence that says what it lacks; empty where it is whole
 */
record Completeness(Degree degree, String shortfall) {
    /** 程度: how certain it is that a file is whole. */
    enum Degree {
        /** It ends where such a file ends. */
        WHOLE,
        /** A table whose last line has no line break, but cells enough: whole, or its last cell is cut. */
        PERHAPS,
        /** A table whose last line has neither a line break nor cells enough: cut, unless its note vouches for it. */
        SHORT,
        /** It is cut, whoever says otherwise. */
        CUT
    }

    static final Completeness WHOLE = new Completeness(Degree.WHOLE, "");

    private static final int PDF_END = 1024;
    private static final int PAGE_END = 4096;

    private static final Pattern WORKBOOK_END = Pattern.compile("</(\\w+:)?workbook\\s*>");

    /** Behind the last element stand only comments and white space; an empty element may be the last. */
    private static final Pattern XML_END = Pattern.compile("(</[^<>]+>|/>|-->)\\s*$");

    /** A file that is not certainly whole, and why: a clause without a full stop. */
    static Completeness lacking(Degree degree, String reason) {
        return new Completeness(degree, "文件不完整：" + reason + "。请等导出结束后重新放入，或重新导出。");
    }

    /** Judges a regular file. */
    static Completeness of(Path file) throws IOException {
        try (Content content = Content.open(file)) {
            if (content.size() == 0) {
                return lacking(Degree.CUT, "文件是空的");
            }
            return of(content, FileForm.of(content.bytes(0, FileForm.ENOUGH)));
        }
    }

    private static Completeness of(Content content, FileForm form) throws IOException {
        return switch (form) {
            case CSV -> ofText(content, TableEnd::of);
            case JSON -> ofText(content, text -> wholeIf(JsonEnd.isReached(text), "JSON 没有写到结尾"));
            case ZIP, WORKBOOK, WORD, SLIDES, OFD, OPEN_DOCUMENT ->
                wholeIf(ZipEnd.isReached(content), "工作簿或压缩包没有写到结尾（缺少结尾的目录）");
            case PDF -> wholeIf(endsWith(content, PDF_END, "%%eof"), "PDF 没有写到结尾（缺少 %%EOF）");
            case HTML -> ofText(content, text -> wholeIf(isPageEnd(text), "网页没有写到结尾（缺少 </html> 或 </table>）"));
            case XML_WORKBOOK ->
                ofText(content, text -> wholeIf(ends(text, WORKBOOK_END), "XML 没有写到结尾（缺少 </Workbook>）"));
            case XML -> ofText(content, text -> wholeIf(ends(text, XML_END), "XML 没有写到结尾"));
            case PAGE_ARCHIVE, RAR, SEVEN_ZIP, GZIP, PICTURE, PROGRAM, RICH_TEXT -> WHOLE;
            case OLD_WORKBOOK -> wholeIf(OleEnd.isReached(content), "旧版工作簿没有写到结尾");
        };
    }

    private static Completeness wholeIf(boolean whole, String reason) {
        return whole ? WHOLE : lacking(Degree.CUT, reason);
    }

    /** How one form of text is judged. */
    private interface TextJudge {
        Completeness of(Content content) throws IOException;
    }

    private static Completeness ofText(Content content, TextJudge judge) throws IOException {
        if (content.wide().isPresent() && content.size() % 2 != 0) {
            return lacking(Degree.CUT, "最后一个字没有写完");
        }
        return isAllocatedOnly(content) ? unwritten() : judge.of(content);
    }

    /** A page ends with its own end or that of a table, and begins no other table behind it. */
    private static boolean isPageEnd(Content content) throws IOException {
        String end = end(content, PAGE_END);
        int last = Math.max(end.lastIndexOf("</html>"), end.lastIndexOf("</table>"));
        return last >= 0 && Stream.of("<table", "<tr", "<td").noneMatch(tag -> end.lastIndexOf(tag) > last);
    }

    private static boolean ends(Content content, Pattern mark) throws IOException {
        return mark.matcher(end(content, PAGE_END)).find();
    }

    /** Copying programs may give a file its length first and its bytes later. */
    private static boolean isAllocatedOnly(Content content) throws IOException {
        byte[] last = content.textEnd(1);
        return last.length > 0 && last[0] == 0;
    }

    private static Completeness unwritten() {
        return lacking(Degree.CUT, "文件末尾还没有写入内容（空字节）");
    }

    /** Whether one of these marks, in lower case, stands within the last bytes. */
    private static boolean endsWith(Content content, int within, String... marks) throws IOException {
        String end = end(content, within);
        return List.of(marks).stream().anyMatch(end::contains);
    }

    /** The last characters, in lower case. */
    private static String end(Content content, int most) throws IOException {
        return new String(content.textEnd(most), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
