package org.gongkai.output.ofd;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.page.Markup;

/** 文件包: the archive that an OFD file is; its entries have no time, so that the same parts give the same bytes. */
final class OfdPackage implements Closeable {
    static final String NAMESPACE = "http://www.ofdspec.org/2016";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The highest level that takes no longer than the lowest. */
    private static final int LEVEL = 3;

    private final ZipOutputStream zip;

    OfdPackage(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
    }

    /** A part that is to be written. */
    static Markup part() {
        return new Markup()
                .verbatim("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .line();
    }

    void add(String name, String part) throws IOException {
        add(name, part.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] part) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
