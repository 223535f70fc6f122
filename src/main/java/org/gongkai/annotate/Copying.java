package org.gongkai.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.form.Bytes;
import org.gongkai.form.Contents;
import org.gongkai.form.FileForm;
import org.gongkai.model.ReviewSheet;
import org.gongkai.refusal.Observations;

/** 复制: makes of a file of any form a workbook that can be annotated. */
final class Copying {
    /** Cells that a copy holds at the most; each takes some 500 bytes of memory. */
    static final long MOST_CELLS = 300_000;

    /** Bytes of a workbook that is copied as it is; pictures count. */
    private static final long LARGEST_WORKBOOK = 32L << 20;

    private static final String EXCERPT = ReviewSheet.NOT_DATA + "：原文件太大，这里只有表头附近和意见所涉的各行，行号与原文件相同";
    private static final String REBUILT = ReviewSheet.NOT_DATA + "：原文件的格式不能保留，这里只有各单元格的文字，位置与原文件相同";
    private static final String DOCUMENT = ReviewSheet.NOT_DATA + "：由 JSON 文件转成，请在系统里改正后重新导出 JSON 文件";

    static {
        // Tables of much the same pack better than the library expects; how far a file may unpack was seen to before.
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    private final ToIntFunction<String> knownWords;

    Copying(ToIntFunction<String> knownWords) {
        this.knownWords = knownWords;
    }

    /** A copy of a file; one without any sheet where there is nothing to copy. */
    Copy copy(Bytes content, List<Annotation> annotations) throws IOException {
        FileForm form = FileForm.of(content);
        boolean large = isLarge(content);
        boolean workbook = form == FileForm.WORKBOOK || form == FileForm.OLD_WORKBOOK;
        if (workbook && !large) {
            Optional<Workbook> same = open(content, form);
            if (same.isPresent()) {
                return new Copy(same.get(), Map.of(), Map.of(), "", Original.of(content, same.get()));
            }
        }
        return rebuilt(content, annotations, large, workbook, form == FileForm.JSON);
    }

    private boolean isLarge(Bytes content) throws IOException {
        CellCount count = new CellCount(knownWords);
        Contents.visit(content, "", new Observations(), count);
        return count.cells() > MOST_CELLS || content.size() > LARGEST_WORKBOOK;
    }

    private Copy rebuilt(Bytes content, List<Annotation> annotations, boolean large, boolean workbook, boolean document)
            throws IOException {
        XSSFWorkbook book = new XSSFWorkbook();
        Concerned concerned = Concerned.of(annotations, large);
        PlainSheets tables = new PlainSheets(book, concerned);
        PlainDocument values = new PlainDocument(book, concerned);
        Contents.visit(content, "", new Observations(), new PlainContent(knownWords, tables, values));
        String notice = large ? EXCERPT : workbook || tables.hasLostMerges() ? REBUILT : document ? DOCUMENT : "";
        return new Copy(book, document ? values.sheets() : tables.names(), values.cells(), notice, Original.NONE);
    }

    /** The workbook with all that is in it; nothing where the library cannot open it, which fails in many ways. */
    private static Optional<Workbook> open(Bytes content, FileForm form) throws IOException {
        try (InputStream bytes = content.open()) {
            return Optional.of(
                    form == FileForm.WORKBOOK
                            ? new XSSFWorkbook(OPCPackage.open(bytes))
                            : new HSSFWorkbook(new POIFSFileSystem(bytes), true));
        } catch (OpenXML4JException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
