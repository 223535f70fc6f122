package org.gongkai.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.form.Bytes;

/**
 * 原件: the package that an XLSX copy is made of. Parts that nothing was written into are taken from it byte by byte.
 *
 * @param content the package; nothing for a workbook that is new
 * @param selected the sheets that were selected in it, which they no longer are
 */
record Original(Optional<Bytes> content, Set<String> selected) {
    /** There is none. */
    static final Original NONE = new Original(Optional.empty(), Set.of());

    /** The package of a workbook that nothing was written into yet. */
    static Original of(Bytes content, Workbook workbook) {
        Set<String> selected = new TreeSet<>();
        for (Sheet sheet : workbook) {
            if (sheet.isSelected()) {
                selected.add(sheet.getSheetName());
            }
        }
        return workbook instanceof XSSFWorkbook ? new Original(Optional.of(content), selected) : NONE;
    }

    /**
     * Writes a workbook.
     *
     * @param marked the names of the sheets that were written into
     */
    void save(XSSFWorkbook workbook, Set<String> marked, OutputStream out) throws IOException {
        if (content.isEmpty()) {
            new SettledPackage(Optional.empty(), Set.of()).save(workbook, out);
            return;
        }
        Set<String> changed = new TreeSet<>(marked);
        changed.addAll(selected);
        try (ZipFile original = ZipFile.builder()
                .setSeekableByteChannel(content.get().channel())
                .get()) {
            new SettledPackage(Optional.of(original), changedParts(workbook, changed)).save(workbook, out);
        }
    }

    private static Set<String> changedParts(XSSFWorkbook workbook, Set<String> sheets) {
        Set<String> parts = new TreeSet<>(Set.of("[Content_Types].xml", "_rels/.rels"));
        add(workbook, parts);
        add(workbook.getStylesSource(), parts);
        add(workbook.getSharedStringSource(), parts);
        for (Sheet sheet : workbook) {
            if (sheets.contains(sheet.getSheetName())) {
                XSSFSheet changed = (XSSFSheet) sheet;
                add(changed, parts);
                changed.getRelations().stream()
                        .filter(part -> part instanceof Comments || part instanceof XSSFVMLDrawing)
                        .forEach(part -> add(part, parts));
            }
        }
        return parts;
    }

    /** A part with its relationships, by their names in the package. */
    private static void add(POIXMLDocumentPart part, Set<String> parts) {
        String name = part.getPackagePart().getPartName().getName().substring(1);
        int folder = name.lastIndexOf('/') + 1;
        parts.add(name);
        parts.add(name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels");
    }
}
