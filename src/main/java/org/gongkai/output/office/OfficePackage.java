package org.gongkai.output.office;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.document.Disclosure;
import org.gongkai.page.Markup;

/**
 * 办公文件包: the package (ECMA-376) of a Word document or of a workbook. It says nothing of the moment of writing, so that
 * the same disclosure gives the same bytes.
 */
public final class OfficePackage {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";
    private static final int BUFFER = 1 << 16;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private final Properties properties;
    private final String main;

    /**
     * An empty package.
     *
     * @param main the part that a reader opens first, such as {@code word/document.xml}
     */
    public OfficePackage(String main, Disclosure disclosure) {
        this.main = main;
        this.properties = new Properties(disclosure);
    }

    /** A part that is to be written. */
    public static Markup part() {
        return new Markup()
                .verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
                .line();
    }

    /**
     * Adds a part.
     *
     * @param kind what it is, such as {@code wordprocessingml.styles}
     * @param relations what it refers to, by places seen from its own
     */
    public void add(String name, String kind, byte[] content, Relations relations) {
        parts.put(name, content);
        types.put(name, KIND + kind + "+xml");
        if (!relations.isEmpty()) {
            int folder = name.lastIndexOf('/') + 1;
            String list = name.substring(0, folder) + "_rels/" + name.substring(folder) + ".rels";
            parts.put(list, relations.toMarkup().toBytes());
        }
    }

    /** Adds a part that refers to nothing. */
    public void add(String name, String kind, byte[] content) {
        add(name, kind, content, new Relations());
    }

    /** Adds a picture, in PNG. */
    public void addPicture(String name, byte[] png) {
        parts.put(name, png);
    }

    /** Writes the package into a file. */
    public void save(Path file) throws IOException {
        add("docProps/app.xml", "extended-properties", Properties.program());
        Map<String, byte[]> first = new LinkedHashMap<>();
        first.put("[Content_Types].xml", contentTypes());
        first.put("_rels/.rels", entrance());
        first.put(Properties.CORE, properties.core());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            write(first, zip);
            write(parts, zip);
        }
    }

    private static void write(Map<String, byte[]> parts, ZipOutputStream zip) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
    }

    private byte[] contentTypes() {
        Markup markup = part().open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        markup.empty("Default", "Extension", "png", "ContentType", "image/png");
        markup.empty("Default", "Extension", "rels", "ContentType", Properties.PACKAGE_KIND + "relationships+xml");
        markup.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        types.forEach((name, type) -> markup.empty("Override", "PartName", "/" + name, "ContentType", type));
        markup.empty(
                "Override",
                "PartName",
                "/" + Properties.CORE,
                "ContentType",
                Properties.PACKAGE_KIND + "core-properties+xml");
        return markup.close().toBytes();
    }

    private byte[] entrance() {
        Relations relations = new Relations();
        relations.add("officeDocument", main);
        relations.add("extended-properties", "docProps/app.xml");
        relations.addTyped(Properties.CORE_RELATION, Properties.CORE);
        return relations.toMarkup().toBytes();
    }
}
