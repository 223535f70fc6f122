package org.gongkai.backup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * 备份清单: what a backup holds, each with what it takes to know it again.
 *
 * @param format the form of the backup
 * @param schema the version of the tables
 * @param tables the tables of the database
 * @param files the files of the folders
 * @param links the links that point to a neighbour
 */
record Listing(String format, String schema, List<TableRows> tables, List<StoredFile> files, List<StoredLink> links) {
    static final String FORMAT = "gongkai-backup/1";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    Listing {
        Objects.requireNonNull(format);
        Objects.requireNonNull(schema);
        tables = List.copyOf(tables);
        files = List.copyOf(files);
        links = List.copyOf(links);
    }

    /**
     * 表内容: the rows of one table.
     *
     * @param name the table
     * @param rows how many there are
     * @param sum the sum of the fingerprints of all rows, whatever their order
     * @param bytes how long they are when they are written
     * @param sha256 the fingerprint of what is written
     */
    record TableRows(String name, long rows, String sum, long bytes, String sha256) {
        TableRows {
            Objects.requireNonNull(name);
            Objects.requireNonNull(sum);
            Objects.requireNonNull(sha256);
        }
    }

    /**
     * 文件: a file.
     *
     * @param name the name of its area and its path in it
     * @param bytes how long it is
     * @param sha256 the fingerprint of its content
     * @param modified when it was last changed
     */
    record StoredFile(String name, long bytes, String sha256, String modified) {
        StoredFile {
            Objects.requireNonNull(name);
            Objects.requireNonNull(sha256);
            Objects.requireNonNull(modified);
        }
    }

    /**
     * 指向: a link to a neighbour.
     *
     * @param name the name of its area and its path in it
     * @param neighbour the name of the neighbour
     */
    record StoredLink(String name, String neighbour) {
        StoredLink {
            Objects.requireNonNull(name);
            Objects.requireNonNull(neighbour);
        }
    }

    byte[] json() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    static Listing read(byte[] json) throws IOException {
        return JSON.readValue(json, Listing.class);
    }
}
