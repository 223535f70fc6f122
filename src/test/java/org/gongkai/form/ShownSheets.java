package org.gongkai.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.refusal.Observations;
import org.gongkai.refusal.Problem;

/** What a content shows: its sheets as lines of text, and what was told while they were read. */
public final class ShownSheets implements ContentVisitor, SheetVisitor {
    private final List<String> lines = new ArrayList<>();
    private final Observations seen = new Observations();

    private static final class InMemory implements Bytes {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public SeekableByteChannel channel() {
            throw new UnsupportedOperationException("No text needs it.");
        }
    }

    /** The sheets of a content; the only known words are 金额, 名称 and 品目. */
    public static ShownSheets of(byte[] content) throws IOException {
        ShownSheets shown = new ShownSheets();
        Contents.visit(bytes(content), "", shown.seen, shown);
        return shown;
    }

    public static Bytes bytes(byte[] content) {
        return new InMemory(content);
    }

    /** Every sheet as {@code #form}, or {@code #name form}, and every row as {@code number|cell|cell}, with traits behind cells. */
    public List<String> lines() {
        return lines;
    }

    public List<Problem> problems() {
        return seen.problems();
    }

    public List<String> notices() {
        return seen.notices();
    }

    @Override
    public int knownWords(String text) {
        return (int) Stream.of("金额", "名称", "品目").filter(text::contains).count();
    }

    @Override
    public void document(ExactText text, String member, Observations told) {
        lines.add("#" + text.form("JSON"));
    }

    @Override
    public SheetVisitor sheets() {
        return this;
    }

    @Override
    public void begin(Sheet sheet, String form) {
        lines.add("#" + (sheet.name().isEmpty() ? "" : sheet.name() + " ") + form);
    }

    @Override
    public void row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Trait trait = row.trait(i);
            cells.add(row.cells().get(i) + (trait == null ? "" : "~" + trait));
        }
        lines.add(row.number() + cells.stream().map(cell -> "|" + cell).collect(Collectors.joining()));
    }

    @Override
    public void end() {
        lines.add("#");
    }
}
