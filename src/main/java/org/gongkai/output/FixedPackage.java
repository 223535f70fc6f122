package org.gongkai.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.gongkai.document.Disclosure;

/**
 * 定稿文件包: the package of a Word document or of a workbook that says nothing of the moment of writing, so that the same
 * disclosure gives the same bytes.
 */
public final class FixedPackage {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROGRAM = "公开";

    private final POIXMLDocument document;

    private FixedPackage(POIXMLDocument document) {
        this.document = document;
    }

    /** The package of a document whose properties are those of the disclosure, dated the first day of its fiscal year. */
    public static FixedPackage of(POIXMLDocument document, Disclosure disclosure) {
        Optional<Date> stamp = Optional.of(Date.from(disclosure.date().toInstant()));
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(disclosure.fullTitle());
        core.setCreator(disclosure.unitName());
        core.setLastModifiedByUser(disclosure.unitName());
        core.setCreated(stamp);
        core.setModified(stamp);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
        return new FixedPackage(document);
    }

    /** Writes the package into a file. */
    public void save(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                TimelessZip zip = new TimelessZip(out)) {
            document.write(zip);
        }
    }

    /** 无时间压缩包: a package whose parts have no time of their own. */
    private static final class TimelessZip extends ZipArchiveOutputStream {
        TimelessZip(OutputStream out) {
            super(out);
            setLevel(Deflater.BEST_SPEED);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry part) throws IOException {
            ZipArchiveEntry timeless = new ZipArchiveEntry(part.getName());
            timeless.setTimeLocal(NO_TIME);
            super.putArchiveEntry(timeless);
        }
    }
}
