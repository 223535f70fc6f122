package org.gongkai.form.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;

/** XLS 记录: the records of an old workbook one after the other ([MS-XLS]); what its library stumbles over is its damage. */
final class XlsRecords implements Closeable {
    private final InputStream stream;
    private final RecordFactoryInputStream records;

    /** Opens the stream of that name. */
    XlsRecords(DirectoryNode root, String name) throws IOException {
        try {
            this.stream = root.createDocumentInputStream(name);
            this.records = new RecordFactoryInputStream(stream, false);
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    /** The next record; null behind the last. */
    @Nullable
    Record next() throws IOException {
        try {
            return records.nextRecord();
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    /** What a failure of the library means. */
    static Unfit failure(Exception e) {
        if (e instanceof EncryptedDocumentException) {
            return Unfit.locked();
        }
        return e instanceof OldFileFormatException ? tooOld() : Unfit.damaged("", "打不开的旧版工作簿");
    }

    static Unfit tooOld() {
        return new Unfit("", "Excel 95 或更早的工作簿", "Excel 97 以后的工作簿", "请用 Excel 或 WPS 打开后另存为“Excel 工作簿（*.xlsx）”，再重新放入。");
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
