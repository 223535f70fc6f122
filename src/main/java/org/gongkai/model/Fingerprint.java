package org.gongkai.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** 指纹: the SHA-256 of contents, in lower-case hexadecimal. */
public final class Fingerprint {
    private static final int BUFFER = 1 << 16;

    private Fingerprint() {}

    /** The fingerprint of a file's content. */
    public static String of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return of(content);
        }
    }

    /** The fingerprint of all that a stream gives. */
    public static String of(InputStream content) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The fingerprint of several texts in their order. */
    public static String of(List<String> texts) {
        return ofEncoded(texts.stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList());
    }

    /** The fingerprint of several texts in their order, each in UTF-8 already; it is that of the texts. */
    public static String ofEncoded(List<byte[]> texts) {
        MessageDigest digest = sha256();
        for (byte[] text : texts) {
            digest.update(text);
            digest.update((byte) '\n');
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A digest that makes such fingerprints, for whoever sees the content pass. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
