package org.gongkai.form.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.form.Bytes;

/** 复合文件: the container that old office files stand in ([MS-CFB]), held in memory. */
final class OleFile {
    private static final List<String> WORKBOOKS = List.of("Workbook", "WORKBOOK", "WorkBook", "BOOK");

    private OleFile() {}

    /** Opens it; to be closed. An IOException is trouble of the disk. */
    static POIFSFileSystem open(Bytes content) throws IOException {
        if (content.size() > WorkbookLimits.OLD_WORKBOOK) {
            throw new Unfit(
                    "",
                    content.size() + " 字节",
                    "不超过 " + WorkbookLimits.OLD_WORKBOOK + " 字节的旧版工作簿",
                    "请用 Excel 或 WPS 另存为“Excel 工作簿（*.xlsx）”后重新放入。");
        }
        byte[] bytes;
        try (InputStream stream = content.open()) {
            bytes = stream.readAllBytes();
        }
        try {
            return new POIFSFileSystem(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException e) {
            throw XlsRecords.failure(e);
        }
    }

    /** The name of the stream that is the workbook. */
    static String workbook(Set<String> entries) throws Unfit {
        if (entries.contains("EncryptedPackage")) {
            throw Unfit.locked();
        }
        if (entries.contains("_VBA_PROJECT_CUR")) {
            throw Unfit.withMacros();
        }
        for (String name : WORKBOOKS) {
            if (entries.contains(name)) {
                return name;
            }
        }
        throw entries.contains("Book") ? XlsRecords.tooOld() : foreign(entries);
    }

    private static Unfit foreign(Set<String> entries) {
        String what = "不是工作簿的旧版 Office 文件";
        if (entries.contains("WordDocument")) {
            what = "Word 文档（DOC）";
        } else if (entries.contains("PowerPoint Document")) {
            what = "演示文稿（PPT）";
        }
        return new Unfit("", what, "Excel 工作簿（XLSX 或 XLS）", "请从系统重新导出为 Excel 或 CSV 后放入；这种文件里的表不作为数据读取。");
    }
}
