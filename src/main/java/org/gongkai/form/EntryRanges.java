package org.gongkai.form;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** 条目位置: where in an archive its entries stand; in an honest one each has a place of its own, before the directory. */
final class EntryRanges {
    private EntryRanges() {}

    static boolean areApart(ZipFile zip, long directory) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        entries.sort(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset));
        long free = 0;
        for (ZipArchiveEntry entry : entries) {
            long end = end(zip, entry);
            if (entry.getLocalHeaderOffset() < free || end > directory) {
                return false;
            }
            free = end;
        }
        return true;
    }

    private static long end(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream packed = zip.getRawInputStream(entry)) {
            if (packed == null || entry.getCompressedSize() < 0) {
                throw new IOException("An entry without a place");
            }
            return Math.addExact(entry.getDataOffset(), entry.getCompressedSize());
        }
    }
}
