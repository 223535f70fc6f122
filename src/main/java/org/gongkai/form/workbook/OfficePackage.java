package org.gongkai.form.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * 工作簿的内部文件: the parts of an XLSX workbook (ECMA-376 part 2), which is a ZIP archive; their names know no case.
 * Closing it closes the channel.
 */
final class OfficePackage implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts;
    private final Budget budget =
            new Budget(WorkbookLimits.ALL_XML, "解压后超过 " + WorkbookLimits.ALL_XML + " 字节", "解压后大小正常的工作簿");

    private OfficePackage(ZipFile zip, Map<String, ZipArchiveEntry> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    /** Reads the directory; the channel is closed where that is not possible. */
    static OfficePackage open(GuardedChannel channel) throws IOException {
        try {
            channel.allow(WorkbookLimits.DIRECTORY);
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            channel.allow(Long.MAX_VALUE);
            return new OfficePackage(zip, parts(Collections.list(zip.getEntries())));
        } catch (IOException e) {
            channel.close();
            channel.throwFailure();
            throw e instanceof Unfit unfit ? unfit : damaged();
        } catch (RuntimeException e) {
            channel.close();
            throw damaged();
        }
    }

    private static Map<String, ZipArchiveEntry> parts(List<ZipArchiveEntry> entries) throws Unfit {
        Map<String, ZipArchiveEntry> parts = new TreeMap<>();
        for (ZipArchiveEntry entry : entries) {
            if (parts.put(key(entry.getName()), entry) != null) {
                throw Unfit.damaged(place(entry.getName()), "出现了两次");
            }
        }
        return parts;
    }

    private static Unfit damaged() {
        return Unfit.damaged("", "打不开的压缩结构");
    }

    /** How a part is named to an officer. */
    static String place(String part) {
        return "内部文件“" + part + "”";
    }

    /** The names of all parts, as they are written, in order. */
    List<String> names() {
        return parts.values().stream().map(ZipArchiveEntry::getName).toList();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The bytes of a part, at most so many; to be closed. */
    InputStream open(String name, long limit) throws IOException {
        ZipArchiveEntry entry = parts.get(key(name));
        if (entry == null) {
            throw Unfit.damaged(place(name), "缺少这个文件");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Unfit.locked();
        }
        return new PartStream(unpacked(entry), entry, limit, budget);
    }

    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw Unfit.damaged(place(entry.getName()), "不认识的压缩方法");
        }
        try {
            return zip.getInputStream(entry);
        } catch (RuntimeException e) {
            throw Unfit.damaged(place(entry.getName()), "打不开的压缩结构");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String path = name.replace('\\', '/');
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }
}
