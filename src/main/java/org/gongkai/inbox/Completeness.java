package org.gongkai.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
            case CSV -> isAllocatedOnly(content) ? unwritten() : TableEnd.of(content);
            case JSON -> isAllocatedOnly(content) ? unwritten() : wholeIf(JsonEnd.isReached(content), "JSON 没有写到结尾");
            case ZIP, WORKBOOK, WORD, SLIDES, OFD, OPEN_DOCUMENT ->
                wholeIf(ZipEnd.isReached(content), "工作簿或压缩包没有写到结尾（缺少结尾的目录）");
            case PDF -> wholeIf(endsWith(content, PDF_END, "%%eof"), "PDF 没有写到结尾（缺少 %%EOF）");
            case HTML ->
                wholeIf(
                        endsWith(content, PAGE_END, "</html>", "</table>", "</workbook>"),
                        "网页没有写到结尾（缺少 </html> 或 </table>）");
            case UTF16 -> wholeIf(content.size() % 2 == 0, "最后一个字没有写完");
            case OLD_WORKBOOK -> wholeIf(OleEnd.isReached(content), "旧版工作簿没有写到结尾");
            case RAR, SEVEN_ZIP, GZIP, PICTURE, PROGRAM, RICH_TEXT -> WHOLE;
        };
    }

    private static Completeness wholeIf(boolean whole, String reason) {
        return whole ? WHOLE : lacking(Degree.CUT, reason);
    }

    /** Copying programs may give a file its length first and its bytes later. */
    private static boolean isAllocatedOnly(Content content) throws IOException {
        return content.end(1)[0] == 0;
    }

    private static Completeness unwritten() {
        return lacking(Degree.CUT, "文件末尾还没有写入内容（空字节）");
    }

    /** Whether one of these marks, in lower case, stands within the last bytes. */
    private static boolean endsWith(Content content, int within, String... marks) throws IOException {
        String end = new String(content.end(within), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return List.of(marks).stream().anyMatch(end::contains);
    }
}
