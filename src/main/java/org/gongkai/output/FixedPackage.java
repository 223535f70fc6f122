package org.gongkai.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties;
import org.gongkai.document.Disclosure;

/**
 * 定稿文件包: the package of a Word document or of a workbook that says nothing of the moment of writing, so that the same
 * disclosure gives the same bytes.
 */
public final class FixedPackage {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final String PROGRAM = "公开";

    private final POIXMLDocument document;

    private FixedPackage(POIXMLDocument document) {
        this.document = document;
    }

    /** The package of a document whose properties are those of the disclosure, dated the first day of its fiscal year. */
    public static FixedPackage of(POIXMLDocument document, Disclosure disclosure) {
        OffsetDateTime date = OffsetDateTime.of(disclosure.key().fiscalYear(), 1, 1, 0, 0, 0, 0, BEIJING);
        Optional<Date> stamp = Optional.of(Date.from(date.toInstant()));
        POIXMLProperties properties = document.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(disclosure.unitName() + " " + disclosure.title());
        core.setCreator(disclosure.unitName());
        core.setLastModifiedByUser(disclosure.unitName());
        core.setCreated(stamp);
        core.setModified(stamp);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication(PROGRAM);
        return new FixedPackage(document);
    }

    /** Writes the package into a file. */
    public void save(Path file) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        document.write(written);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream settled = new ZipOutputStream(out, StandardCharsets.UTF_8);
                ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            settled.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                settled.putNextEntry(entry);
                parts.transferTo(settled);
                settled.closeEntry();
            }
        }
    }
}
