package org.gongkai.output.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;
import org.gongkai.output.proof.Script.Kind;

/**
 * 纯文本回读: reads {@code disclosure.md} back, every line of it but the headings of tables, which are flattened there.
 *
 * @see MarkdownWriter
 */
public final class MarkdownReader implements DisclosureReader {
    private static final Pattern HEADING = Pattern.compile("^#{1,6} ");
    private static final Pattern BORDER = Pattern.compile("(?<!\\\\)\\|");
    private static final int HEADING_ROWS = 2;

    @Override
    public String format() {
        return "md";
    }

    @Override
    public Set<Kind> kinds() {
        return EnumSet.complementOf(EnumSet.of(Kind.HEADER));
    }

    @Override
    public Reading read(Path folder) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        List<String> together = new ArrayList<>();
        int row = 0;
        for (String line : Files.readAllLines(folder.resolve("disclosure.md"))) {
            row = line.startsWith("|") ? row + 1 : 0;
            if (line.startsWith("- ")) {
                together.add(MarkdownText.read(line.substring(2)));
            } else if (!together.isEmpty()) {
                lines.add(List.copyOf(together));
                together.clear();
            }
            if (row > HEADING_ROWS) {
                lines.add(cells(line));
            } else if (isText(line)) {
                lines.add(List.of(MarkdownText.read(HEADING.matcher(line).replaceFirst(""))));
            }
        }
        return new Reading.Lines(lines);
    }

    /** Rows, lists and the mark of a copy for review begin with a sign that no text begins with. */
    private static boolean isText(String line) {
        return !line.isEmpty() && !line.startsWith("|") && !line.startsWith("- ") && !line.startsWith("> ");
    }

    /** The cells that begin in a row; bars of charts are not among them. */
    private static List<String> cells(String row) {
        String[] cells = BORDER.split(row.substring(1), -1);
        return Arrays.stream(cells, 0, cells.length - 1)
                .map(String::strip)
                .filter(cell -> !cell.equals(MarkdownBlocks.FROM_LEFT)
                        && !cell.equals(MarkdownBlocks.FROM_ABOVE)
                        && !cell.startsWith("`"))
                .map(MarkdownText::read)
                .toList();
    }
}
