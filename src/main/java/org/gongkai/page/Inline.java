package org.gongkai.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** 内嵌文件: files of our own that stand in a page, and the hash by which the page admits them. */
final class Inline {
    private Inline() {}

    /** The text of a file of ours. */
    static String read(String file) {
        try (InputStream resource = Inline.class.getResourceAsStream("/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("The installation lacks " + file + "; install it again.");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash by which a content security policy admits exactly this text. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /**
     * Makes sure that a text stands in a page as it is.
     *
     * @throws IllegalArgumentException if it has a character that would have to be escaped
     */
    static void verbatim(String text) {
        if (text.contains("<") || text.contains("&")) {
            throw new IllegalArgumentException("What stands in a page as it is must not contain < or &");
        }
    }
}
