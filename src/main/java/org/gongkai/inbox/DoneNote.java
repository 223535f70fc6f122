package org.gongkai.inbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.form.Encoding;
import org.gongkai.value.Characters;

/**
 * 完成标记: a small file {@code x.csv.done} that whoever exports puts beside {@code x.csv} when it is written to its end.
 * It is empty, or says on a line each what the file measures: {@code lines=62} (行数), {@code bytes=14830} (字节数),
 * {@code sha256=…}.
 */
public final class DoneNote {
    private static final int LONGEST = 4096;
    private static final int SNIPPET = 40;
    private static final Pattern CLAIM = Pattern.compile("([^=:]+)[=:](.+)");
    private static final String AGAIN = "请等导出结束后重新放入文件和完成标记，或重新导出。";

    /** What the note says of one measure. */
    private record Claim(Measure measure, String value) {}

    private final String name;
    private final List<Claim> claims = new ArrayList<>();
    private Optional<String> fault = Optional.empty();

    private DoneNote(String name) {
        this.name = name;
    }

    /** The path of the note that belongs to a file, whether it is there or not. */
    public static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".done");
    }

    /** The note of a file, unless it just vanished. */
    static Optional<DoneNote> read(Path file) throws IOException {
        try (Content content = Content.open(beside(file))) {
            DoneNote note = new DoneNote(name(file));
            note.readAll(content.bytes(0, LONGEST), content.size());
            return Optional.of(note);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Why a file waits that has no note, or only one that is older than itself. */
    static String missing(Path file, boolean older) {
        return older
                ? "完成标记“" + name(file) + "”比文件旧，可能是上一次的。请在导出结束后重新放入完成标记，或在其中写明 bytes=字节数。"
                : "还没有完成标记“" + name(file) + "”。请在导出结束后放入完成标记。";
    }

    /** Whether what it says can only be true of the whole file. */
    boolean isProof() {
        return claims.stream().anyMatch(claim -> claim.measure() != Measure.LINES);
    }

    /** The Chinese sentence that says why the note does not fit the file, if it does not. */
    Optional<String> contradiction(Path file) throws IOException {
        if (fault.isPresent()) {
            return fault;
        }
        for (Claim claim : claims) {
            String found = claim.measure().of(file);
            if (!found.equals(claim.value())) {
                String said = "完成标记“" + name + "”写明" + claim.measure().term() + "为 " + claim.value();
                return Optional.of(said + "，文件实际为 " + found + "。" + AGAIN);
            }
        }
        return Optional.empty();
    }

    private void readAll(byte[] bytes, long size) {
        if (size > LONGEST) {
            fault = Optional.of("完成标记“" + name + "”有 " + size + " 字节，应不超过 " + LONGEST + " 字节。请改正或删去完成标记。");
            return;
        }
        int number = 0;
        for (String line : text(bytes).split("\\R", -1)) {
            number++;
            if (!Characters.fold(line).isEmpty()) {
                readLine(number, line);
            }
        }
    }

    private void readLine(int number, String line) {
        Matcher claim = CLAIM.matcher(Characters.fold(line));
        Optional<Measure> measure = claim.matches() ? Measure.named(claim.group(1)) : Optional.empty();
        Optional<String> value = measure.flatMap(known -> known.value(claim.group(2)));
        if (measure.isPresent() && value.isPresent()) {
            claims.add(new Claim(measure.get(), value.get()));
        } else if (fault.isEmpty()) {
            String shown = Characters.visible(line.length() > SNIPPET ? line.substring(0, SNIPPET) + "…" : line);
            fault = Optional.of("完成标记“" + name + "”第 " + number + " 行“" + shown
                    + "”无法识别，应写成 lines=行数、bytes=字节数 或 sha256=64 位十六进制指纹。请改正或删去完成标记。");
        }
    }

    /** The note as text, in whatever encoding an office's machine writes small files. */
    private static String text(byte[] bytes) {
        String text = decoded(bytes);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        Optional<Encoding> wide = Encoding.wide(bytes);
        if (wide.isPresent()) {
            return wide.get().glance(bytes);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static String name(Path file) {
        return Characters.visible(String.valueOf(beside(file).getFileName()));
    }
}
