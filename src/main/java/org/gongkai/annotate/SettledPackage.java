package org.gongkai.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * 定稿文件包: the package of an XLSX workbook without the time and the program of its making.
 *
 * @param original the package that it was made of, if there is one
 * @param changed the names of the parts that are not taken from there
 */
record SettledPackage(Optional<ZipFile> original, Set<String> changed) {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String NO_PROPERTIES =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties "
                    + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";

    void save(XSSFWorkbook workbook, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        ZipOutputStream settled = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                settled.putNextEntry(entry);
                write(part.getName(), parts, settled);
                settled.closeEntry();
            }
        }
        settled.finish();
        settled.flush();
    }

    private void write(String name, InputStream written, OutputStream settled) throws IOException {
        Optional<ZipArchiveEntry> before = original.map(zip -> zip.getEntry(name));
        if (original.isPresent() && before.isPresent() && !changed.contains(name)) {
            try (InputStream unchanged = original.get().getInputStream(before.get())) {
                unchanged.transferTo(settled);
            }
        } else if (name.equals(PROPERTIES)) {
            settled.write(NO_PROPERTIES.getBytes(StandardCharsets.UTF_8));
        } else {
            written.transferTo(settled);
        }
    }
}
