package org.gongkai.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.gongkai.model.Fingerprint;
import org.jspecify.annotations.Nullable;

/** 备份文件: a backup that was written, with the list of what is in it. */
final class BackupFile implements AutoCloseable {
    static final String LIST = "manifest.json";
    static final String LIST_FINGERPRINT = "manifest.sha256";

    private static final int LONGEST_LIST = 1 << 28;

    private final Path file;
    private final ZipFile zip;
    private final Listing listing;

    private BackupFile(Path file, ZipFile zip, Listing listing) {
        this.file = file;
        this.zip = zip;
        this.listing = listing;
    }

    /**
     * Opens a backup.
     *
     * @throws IllegalStateException if it is none, or its list was changed
     */
    static BackupFile open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw broken(file, "不是完整的备份文件", "it is no whole backup", e);
        }
        try {
            return new BackupFile(file, zip, list(file, zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e instanceof IllegalStateException said ? said : broken(file, "清单读不出来", "its list cannot be read", e);
        }
    }

    static String table(String name) {
        return "database/" + name + ".jsonl";
    }

    Listing listing() {
        return listing;
    }

    /** What is in a part. */
    InputStream content(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw broken(file, "缺少 " + name, name + " is missing", null);
        }
        return zip.getInputStream(entry);
    }

    /**
     * Holds every part against the list.
     *
     * @throws IllegalStateException if one is missing, too many, or not what it was
     */
    void requireUnchanged() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        listing.tables().forEach(table -> listed.put(table(table.name()), table.sha256()));
        listing.files().forEach(stored -> listed.put(stored.name(), stored.sha256()));
        TreeSet<String> there = new TreeSet<>();
        zip.stream().map(ZipEntry::getName).forEach(there::add);
        there.remove(LIST);
        there.remove(LIST_FINGERPRINT);
        if (!there.equals(listed.keySet())
                || listed.size() != listing.tables().size() + listing.files().size()
                || zip.size() != there.size() + 2) {
            throw broken(file, "内容与清单不符", "its parts are not those of its list", null);
        }
        for (Map.Entry<String, String> part : listed.entrySet()) {
            if (!fingerprint(part.getKey()).equals(part.getValue())) {
                throw broken(file, part.getKey() + " 已被改动", part.getKey() + " was altered", null);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private String fingerprint(String part) throws IOException {
        try (InputStream content = content(part)) {
            return Fingerprint.of(content);
        } catch (ZipException e) {
            return "";
        }
    }

    private static Listing list(Path file, ZipFile zip) throws IOException {
        byte[] list = bytes(zip, LIST);
        String fingerprint = new String(bytes(zip, LIST_FINGERPRINT), StandardCharsets.US_ASCII);
        if (!Fingerprint.of(new ByteArrayInputStream(list)).equals(fingerprint)) {
            throw broken(file, "清单已被改动", "its list was altered", null);
        }
        return Listing.read(list);
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("No " + name);
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readNBytes(LONGEST_LIST);
        }
    }

    private static IllegalStateException broken(Path file, String chinese, String english, @Nullable Exception cause) {
        return new IllegalStateException(
                "备份 " + file + " 不能用：" + chinese + "，请换用另一份备份 / the backup cannot be used: " + english
                        + "; take another one.",
                cause);
    }
}
