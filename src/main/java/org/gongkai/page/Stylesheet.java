package org.gongkai.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * 样式: the look of a page, put together from files of our own.
 *
 * @param css the rules, without a character that would have to be escaped in markup
 */
public record Stylesheet(String css) {
    /** 网页: for a browser, on a screen and on the paper it prints. */
    public static final Stylesheet BROWSER = of("page.css", "screen.css", "print.css");

    /** 版式文件: for the PDF. */
    public static final Stylesheet PAPER = of("page.css", "print.css", "pdf.css");

    /** 审核报告: for the report, on a screen and on the paper a browser prints. */
    public static final Stylesheet REPORT = of("report.css");

    public Stylesheet {
        if (css.contains("<") || css.contains("&")) {
            throw new IllegalArgumentException("A style must not contain < or &");
        }
    }

    /** The hash by which a content security policy admits exactly these rules. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private static Stylesheet of(String... files) {
        StringBuilder css = new StringBuilder("\n");
        for (String file : files) {
            css.append(read(file));
        }
        return new Stylesheet(css.toString());
    }

    private static String read(String file) {
        try (InputStream resource = Stylesheet.class.getResourceAsStream("/styles/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("The installation lacks styles/" + file + "; install it again.");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
