package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;

/** 文件形式: what a file is by its first bytes, whatever its name says. */
public enum FileForm {
    /** An XLSX workbook is a ZIP archive too. */
    ZIP("Excel 工作簿（XLSX）或 ZIP 压缩包", "504B0304", "504B0506"),
    OLD_WORKBOOK("旧版 Excel 工作簿（XLS）", "D0CF11E0"),
    PDF("PDF 文件", "25504446"),
    UTF16("UTF-16 编码的文本", "FFFE", "FEFF"),
    HTML("网页（HTML 或 XML）", "3C"),
    JSON("JSON", "7B", "5B"),
    CSV("CSV");

    /** So many bytes tell the form. */
    public static final int ENOUGH = 64;

    private static final String BOM = "\uFEFF";

    private final String name;
    private final String beginnings;

    FileForm(String name, String... beginnings) {
        this.name = name;
        this.beginnings = String.join(" ", beginnings);
    }

    /** How the form is called in a refusal. */
    public String chineseName() {
        return name;
    }

    public static FileForm of(Bytes bytes) throws IOException {
        try (InputStream content = bytes.open()) {
            return of(content.readNBytes(ENOUGH));
        }
    }

    /** The form of a file whose first {@link #ENOUGH} bytes these are. */
    public static FileForm of(byte[] beginning) {
        String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
        String bom = new String(BOM.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String content = bytes.startsWith(bom) ? bytes.substring(bom.length()) : bytes;
        String hexadecimal = hexadecimal(content.stripLeading());
        for (FileForm form : values()) {
            if (form != CSV && Stream.of(form.beginnings.split(" ")).anyMatch(hexadecimal::startsWith)) {
                return form;
            }
        }
        return CSV;
    }

    private static String hexadecimal(String bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
