package org.gongkai.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.Fingerprint;

/**
 * 完成标记: the file {@code x.csv.done} beside {@code x.csv}, by which whoever writes says that the file is complete.
 *
 * <p>It is empty, or says of the file {@code lines=62} (行数, as {@code wc -l} counts, and one more for a last line without a
 * break), {@code bytes=8123} (字节数) or {@code sha256=…}, one a line.
 *
 * @param statements the lines that say something
 */
record DoneNote(List<String> statements) {
    private static final String ENDING = ".done";
    private static final int LONGEST = 4_096;
    private static final Pattern STATEMENT = Pattern.compile("\\s*(\\p{L}[\\p{L}0-9]*)\\s*[=:：]\\s*([0-9A-Fa-f]+)\\s*");

    /** Where the note of a file lies. */
    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** The note of a file, if there is one. */
    static Optional<DoneNote> of(Path file) throws IOException {
        Path note = beside(file);
        if (!Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream content = Files.newInputStream(note, LinkOption.NOFOLLOW_LINKS)) {
            String text = new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8).replace("\uFEFF", "");
            return Optional.of(
                    new DoneNote(text.lines().filter(line -> !line.isBlank()).toList()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** What of it does not hold, a Chinese sentence; empty where all holds. */
    Optional<String> contradiction(Path file) throws IOException {
        for (String statement : statements) {
            Matcher matcher = STATEMENT.matcher(statement);
            String found = matcher.matches() ? found(matcher.group(1), file) : "";
            if (found.isEmpty()) {
                return Optional.of("完成标记里的“" + statement.strip() + "”看不懂，请写成 lines=62、bytes=8123 或 sha256=…");
            }
            if (!found.equalsIgnoreCase(withoutZeros(matcher.group(2), found))) {
                return Optional.of("完成标记写的是“" + statement.strip() + "”，文件现在是 " + found);
            }
        }
        return Optional.empty();
    }

    private static String found(String name, Path file) throws IOException {
        return switch (name) {
            case "lines", "行数" -> Long.toString(lines(file));
            case "bytes", "字节数" -> Long.toString(Files.size(file));
            case "sha256", "SHA256" -> Fingerprint.of(file);
            default -> "";
        };
    }

    private static String withoutZeros(String said, String found) {
        return found.length() < said.length() ? said.replaceFirst("^0+(?=.)", "") : said;
    }

    private static long lines(Path file) throws IOException {
        long lines = 0;
        int last = '\n';
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            for (int next = content.read(); next >= 0; next = content.read()) {
                lines += next == '\n' ? 1 : 0;
                last = next;
            }
        }
        return last == '\n' ? lines : lines + 1;
    }
}
