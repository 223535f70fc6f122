package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;

/** 文件形式: what a file is by its bytes, whatever its name says. */
public enum FileForm {
    /** By its first bytes any of the forms that are kept in a ZIP archive; {@link #of(Bytes)} looks inside. */
    ZIP("ZIP 压缩包", "", "504B0304", "504B0506", "504B0708"),
    WORKBOOK("Excel 工作簿（XLSX）", ""),
    WORD("Word 文档（DOCX）", Remedy.EXPORT),
    SLIDES("演示文稿（PPTX）", Remedy.EXPORT),
    OFD("OFD 版式文件", Remedy.PRINTED),
    OPEN_DOCUMENT("OpenDocument 文件（ODS、ODT）", "请用 WPS 或 Excel 另存为 XLSX 后重新放入。"),
    OLD_WORKBOOK("旧版 Excel 工作簿（XLS）", "", "D0CF11E0"),
    PDF("PDF 文件", Remedy.PRINTED, "25504446"),
    RAR("RAR 压缩包", Remedy.REPACK, "526172211A07"),
    SEVEN_ZIP("7z 压缩包", Remedy.REPACK, "377ABCAF271C"),
    GZIP("GZIP 压缩文件", Remedy.REPACK, "1F8B08"),
    PICTURE("图片", Remedy.PRINTED, "89504E470D0A1A0A", "FFD8FF", "474946383761", "474946383961", "49492A00", "4D4D002A"),
    PROGRAM("程序文件（EXE）", "自解压的压缩包请先解开，再放入其中的文件；其他程序请勿放入。", "4D5A9000"),
    RICH_TEXT("RTF 文档", Remedy.EXPORT, "7B5C727466"),
    UTF16("UTF-16 编码的文本", "", "FFFE", "FEFF"),
    HTML("网页（HTML 或 XML）", "", "3C"),
    JSON("JSON", "", "7B", "5B"),
    CSV("CSV", "");

    /** So many bytes tell the form, or that it is one of those kept in a ZIP archive. */
    public static final int ENOUGH = 64;

    private static final String BOM = "\uFEFF";

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
        return this == ZIP || this == OLD_WORKBOOK;
    }

    /** The form of a content. */
    public static FileForm of(Bytes bytes) throws IOException {
        try (InputStream content = bytes.open()) {
            FileForm form = of(content.readNBytes(ENOUGH));
            return form == ZIP ? ZipForm.of(bytes) : form;
        }
    }

    /** The form of a file whose first {@link #ENOUGH} bytes these are. */
    public static FileForm of(byte[] beginning) {
        String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        String bom = new String(BOM.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String content = bytes.startsWith(bom) ? bytes.substring(bom.length()) : bytes;
        String hexadecimal = hexadecimal(content.stripLeading());
        for (FileForm form : values()) {
            if (form.begins(hexadecimal)) {
                return form;
            }
        }
        return CSV;
    }

    private boolean begins(String hexadecimal) {
        return !beginnings.isEmpty() && Stream.of(beginnings.split(" ")).anyMatch(hexadecimal::startsWith);
    }

    private static String hexadecimal(String bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** 改正办法: what to do with forms that are never read. */
    private static final class Remedy {
        static final String EXPORT = "请从系统重新导出为 Excel 或 CSV 后放入；这种文件里的表不作为数据读取。";
        static final String PRINTED = "请放入导出的数据文件（Excel、CSV 或 JSON），不要放入打印件、扫描件或截图。";
        static final String REPACK = "请解开后直接放入其中的文件，或重新压缩为 ZIP 格式。";

        private Remedy() {}
    }
}
