package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 文件形式: what a file is by its bytes, whatever its name says and whatever the encoding of its text. */
public enum FileForm {
    /** By its first bytes any of the forms that are kept in a ZIP archive; {@link #of(Bytes)} looks inside. */
    ZIP("ZIP 压缩包", "", "504B0304", "504B0506", "504B0708"),
    WORKBOOK("Excel 工作簿（XLSX）", ""),
    WORD("Word 文档（DOCX）", Remedy.EXPORT),
    SLIDES("演示文稿（PPTX）", Remedy.EXPORT),
    OFD("OFD 版式文件", Remedy.PRINTED),
    OPEN_DOCUMENT("OpenDocument 文件（ODS、ODT）", "请用 WPS 或 Excel 另存为 XLSX 后重新放入。"),
    OLD_WORKBOOK("旧版 Excel 工作簿（XLS）", "", "D0CF11E0"),
    PDF("PDF 文件", Remedy.ATTACHED, "25504446"),
    RAR("RAR 压缩包", Remedy.REPACK, "526172211A07"),
    SEVEN_ZIP("7z 压缩包", Remedy.REPACK, "377ABCAF271C"),
    GZIP("GZIP 压缩文件", Remedy.REPACK, "1F8B08"),
    PICTURE("图片", Remedy.PRINTED, "89504E470D0A1A0A", "FFD8FF", "474946383761", "474946383961", "49492A00", "4D4D002A"),
    PROGRAM("程序文件（EXE）", "自解压的压缩包请先解开，再放入其中的文件；其他程序请勿放入。", "4D5A9000"),
    RICH_TEXT("RTF 文档", Remedy.EXPORT, "7B5C727466"),
    /** A page with tables, often under the name of an XLS. */
    HTML("网页表格（HTML）", ""),
    /** Excel called it XML Spreadsheet 2003. */
    XML_WORKBOOK("XML 电子表格 2003", ""),
    XML("XML 文件", Remedy.EXPORT),
    /** A page with its parts, as mail. */
    PAGE_ARCHIVE("单个文件网页（MHT）", "请用 Excel 或 WPS 打开后另存为“Excel 工作簿（*.xlsx）”，再重新放入。"),
    JSON("JSON", ""),
    CSV("CSV", "");

    /** So many bytes tell the form, or that it is one of those kept in a ZIP archive. */
    public static final int ENOUGH = Encoding.ENOUGH;

    private static final int LONGEST_BEGINNING = 8;
    private static final String SPACE = " \t\r\n";
    private static final Pattern WORKBOOK_ELEMENT = Pattern.compile("<(\\w+:)?workbook\\b");
    private static final Pattern PAGE =
            Pattern.compile("<(!--|(!doctype html|html|head|meta|title|style|script|body|center|div|table)\\b)");

    private final String name;
    private final String remedy;
    private final String beginnings;

    FileForm(String name, String remedy, String... beginnings) {
        this.name = name;
        this.remedy = remedy;
        this.beginnings = String.join(" ", beginnings);
    }

    /** How the form is called in a refusal. */
    public String chineseName() {
        return name;
    }

    /** What to do with a file of a form that is never read, a sentence; empty for the forms that are. */
    String remedy() {
        return remedy;
    }

    /** Whether reading it needs its bytes in any order. */
    boolean isReadInAnyOrder() {
        return this == ZIP || this == OLD_WORKBOOK || this == PDF;
    }

    /** The form of a content. */
    public static FileForm of(Bytes bytes) throws IOException {
        FileForm form = beginning(bytes);
        return form == ZIP ? ZipForm.of(bytes) : form;
    }

    /** The form that the first bytes of a content promise. */
    static FileForm beginning(Bytes bytes) throws IOException {
        try (InputStream content = bytes.open()) {
            return of(content.readNBytes(ENOUGH));
        }
    }

    /** The form of a file whose first {@link #ENOUGH} bytes these are. */
    public static FileForm of(byte[] beginning) {
        String text = text(beginning);
        String hexadecimal = hexadecimal(text);
        return Stream.of(values())
                .filter(form -> form.begins(hexadecimal))
                .findFirst()
                .orElseGet(() -> ofText(text.toLowerCase(Locale.ROOT)));
    }

    private boolean begins(String hexadecimal) {
        return !beginnings.isEmpty() && Stream.of(beginnings.split(" ")).anyMatch(hexadecimal::startsWith);
    }

    private static FileForm ofText(String text) {
        if (text.startsWith("<")) {
            return ofMarkup(text);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JSON;
        }
        return text.startsWith("mime-version:") || text.startsWith("from: <saved by") ? PAGE_ARCHIVE : CSV;
    }

    private static FileForm ofMarkup(String text) {
        if (text.contains("schemas-microsoft-com:office:spreadsheet")
                && WORKBOOK_ELEMENT.matcher(text).find()) {
            return XML_WORKBOOK;
        }
        boolean page = PAGE.matcher(text).lookingAt() || text.contains("<html") || text.contains("<table");
        return page ? HTML : XML;
    }

    /** The first characters behind a mark and space, those that are not ASCII as anything: to recognise, not to read. */
    private static String text(byte[] beginning) {
        Encoding encoding = Encoding.wide(beginning).orElse(Encoding.UTF_8);
        int mark = encoding.markIn(beginning);
        byte[] behind = Arrays.copyOfRange(beginning, mark, beginning.length);
        String text = encoding.isWide() ? encoding.glance(behind) : new String(behind, StandardCharsets.ISO_8859_1);
        int from = 0;
        while (from < text.length() && SPACE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(from);
    }

    private static String hexadecimal(String text) {
        String first = text.substring(0, Math.min(text.length(), LONGEST_BEGINNING));
        return HexFormat.of().withUpperCase().formatHex(first.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** 改正办法: what to do with forms that are never read. */
    private static final class Remedy {
        static final String EXPORT = "请从系统重新导出为 Excel 或 CSV 后放入；这种文件里的表不作为数据读取。";
        static final String PRINTED = "请放入导出的数据文件（Excel、CSV 或 JSON），不要放入打印件、扫描件或截图。";
        static final String ATTACHED =
                PRINTED + "要作为附件公开的，请命名为“单位编码-年度-附件名.pdf”" + "（例如 029017-2026-政府购买服务指导性目录.pdf）后放入。";
        static final String REPACK = "请解开后直接放入其中的文件，或重新压缩为 ZIP 格式。";

        private Remedy() {}
    }
}
