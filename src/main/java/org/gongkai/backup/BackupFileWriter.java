package org.gongkai.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.model.Fingerprint;

/** 备份写入: writes the parts of a backup one behind the other, and the list of them at the end. */
final class BackupFileWriter implements AutoCloseable {
    /** ZIP keeps times by the zone of the machine; the real ones stand in the list. */
    private static final long NO_TIME = 315_532_800_000L + 43_200_000L;

    private final ZipOutputStream zip;
    private final List<Listing.TableRows> tables = new ArrayList<>();
    private final List<Listing.StoredFile> files = new ArrayList<>();
    private final List<Listing.StoredLink> links = new ArrayList<>();
    private String schema = "";

    BackupFileWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes every table, and tells how many rows there were. */
    long tables(Connection connection) throws IOException, SQLException {
        Schema about = new Schema(connection);
        schema = about.version();
        long rows = 0;
        for (Shape shape : about.tables()) {
            Part part = begin(BackupFile.table(shape.name()));
            RowSum sum = new Rows(connection, shape).writeTo(part);
            zip.closeEntry();
            tables.add(new Listing.TableRows(shape.name(), sum.rows(), sum.text(), part.length(), part.sha256()));
            rows += sum.rows();
        }
        return rows;
    }

    /** Writes the files of a folder, and notes its links. */
    void folder(Area area, Folder folder) throws IOException {
        for (Path file : folder.files()) {
            String name = area.name() + "/" + Folder.name(area.folder(), file);
            String modified = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .toString();
            Part part = begin(name);
            try (var content = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                content.transferTo(part);
            }
            zip.closeEntry();
            files.add(new Listing.StoredFile(name, part.length(), part.sha256(), modified));
        }
        for (Path link : folder.links()) {
            links.add(new Listing.StoredLink(
                    area.name() + "/" + Folder.name(area.folder(), link),
                    Files.readSymbolicLink(link).toString()));
        }
    }

    /** Writes the list and its fingerprint. */
    void finish() throws IOException {
        byte[] list = new Listing(Listing.FORMAT, schema, tables, files, links).json();
        Part part = begin(BackupFile.LIST);
        part.write(list);
        zip.closeEntry();
        begin(BackupFile.LIST_FINGERPRINT).write(part.sha256().getBytes(StandardCharsets.US_ASCII));
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Part begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        return new Part(zip);
    }

    /** 部分: what is written to one entry. */
    private static final class Part extends FilterOutputStream {
        private final DigestOutputStream digested;
        private long length;

        Part(OutputStream zip) {
            this(new DigestOutputStream(zip, Fingerprint.sha256()));
        }

        private Part(DigestOutputStream digested) {
            super(digested);
            this.digested = digested;
        }

        @Override
        public void write(int value) throws IOException {
            digested.write(value);
            length++;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            digested.write(bytes, from, count);
            length += count;
        }

        long length() {
            return length;
        }

        String sha256() {
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        }
    }
}
