package org.gongkai.form;

import java.io.IOException;
import org.gongkai.form.workbook.XlsRows;
import org.gongkai.form.workbook.XlsxRows;
import org.gongkai.refusal.Observations;

/** 识读内容: shows a visitor what a file holds, by the form that its bytes have; each form is one line here. */
public final class Contents {
    private Contents() {}

    /**
     * Shows one file that is no archive; tells where it is not what its first bytes promise.
     *
     * @param member the path of the file within an archive; empty where the dropped file is no archive
     * @param seen where problems are told
     * @throws IOException if the disk failed
     */
    public static void visit(Bytes content, String member, Observations seen, ContentVisitor visitor)
            throws IOException {
        FileForm form = FileForm.of(content);
        switch (form) {
            case CSV -> CsvRows.visit(text(content, seen, visitor), member, seen, visitor.sheets());
            case HTML -> PageRows.visit(text(content, seen, visitor), member, seen, visitor.sheets());
            case XML_WORKBOOK -> XmlWorkbook.visit(text(content, seen, visitor), member, seen, visitor.sheets());
            case JSON -> visitor.document(text(content, seen, visitor), member, seen);
            case WORKBOOK -> XlsxRows.visit(content, member, seen, visitor.sheets());
            case OLD_WORKBOOK -> XlsRows.visit(content, member, seen, visitor.sheets());
            case PDF -> {
                if (!visitor.attachment(content, member, seen)) {
                    tellForeign(form, seen);
                }
            }
            case ZIP,
                    RAR,
                    SEVEN_ZIP,
                    GZIP,
                    PICTURE,
                    RICH_TEXT,
                    PROGRAM,
                    WORD,
                    SLIDES,
                    OFD,
                    OPEN_DOCUMENT,
                    XML,
                    PAGE_ARCHIVE -> tellForeign(form, seen);
        }
    }

    private static ExactText text(Bytes content, Observations seen, ContentVisitor visitor) throws IOException {
        return ExactText.of(content, visitor::knownWords, seen);
    }

    private static void tellForeign(FileForm form, Observations seen) {
        seen.problem("整个文件", form.chineseName(), "CSV、Excel、JSON 或 ZIP 文件", form.remedy());
    }
}
