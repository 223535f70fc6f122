package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** PDF 展开: counts what the texts and fonts of a PDF expand to, without holding it; pictures are never expanded. */
final class PdfExpansion {
    /** The most that they may expand to together, in bytes. */
    private static final long MOST = 128L << 20;

    private static final int BUFFER = 1 << 16;
    private static final List<String> EXPANDING = List.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode");

    private final byte[] buffer = new byte[BUFFER];
    private long total;

    /** What is wrong with a stream, in words; empty where it may be expanded. */
    Optional<String> add(COSStream stream) {
        List<String> filters = filters(stream.getFilters());
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                || filters.stream().noneMatch(EXPANDING::contains)) {
            return Optional.empty();
        }
        if (!filters.equals(List.of("FlateDecode"))) {
            return Optional.of("少见的压缩方式");
        }
        count(stream);
        return total > MOST ? Optional.of("展开后超过 " + MOST + " 字节的内容") : Optional.empty();
    }

    /** What is broken expands to what comes before that. */
    private void count(COSStream stream) {
        try (InputStream content = new InflaterInputStream(stream.createRawInputStream())) {
            for (int read = content.read(buffer); read >= 0 && total <= MOST; read = content.read(buffer)) {
                total += read;
            }
        } catch (IOException e) {
            total += buffer.length;
        }
    }

    private static List<String> filters(COSBase filters) {
        List<String> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name.getName());
        } else if (filters instanceof COSArray several) {
            several.toCOSNameStringList().forEach(names::add);
        }
        return names;
    }
}
