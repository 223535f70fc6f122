package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.document.Block;
import org.gongkai.document.Disclosure;
import org.gongkai.table.Cell;
import org.gongkai.table.Figure;
import org.gongkai.table.Row;

/** 校对: holds the text of a printed disclosure against the disclosure itself. */
public final class Proofs {
    private static final Pattern FIGURE = Pattern.compile("-?\\d+\\.\\d{2}");

    /** The printed disclosure of a version before it is released. */
    public byte[] print(Staged staged) throws IOException {
        return Files.readAllBytes(staged.folder().resolve("disclosure.pdf"));
    }

    /**
     * Looks for every figure of every table in the text that was read back from the print.
     *
     * @throws IllegalStateException naming a figure that the print lacks
     */
    public void read(Disclosure disclosure, String printed) {
        Map<String, Integer> found = new TreeMap<>();
        Matcher figures = FIGURE.matcher(printed);
        while (figures.find()) {
            found.merge(figures.group(), 1, Integer::sum);
        }
        figures(disclosure).forEach((figure, times) -> {
            if (found.getOrDefault(figure, 0) < times) {
                throw new IllegalStateException("印成的 PDF 中缺少报表数字 " + figure + "，本版不予公开，请将日志交给运维人员。");
            }
        });
    }

    /** How often each figure is printed in the tables. */
    private static Map<String, Integer> figures(Disclosure disclosure) {
        Map<String, Integer> times = new TreeMap<>();
        for (Block block : disclosure.blocks()) {
            if (block instanceof Block.TableBlock table) {
                for (Row row : table.table().rows()) {
                    row.cells().stream()
                            .filter(cell -> cell instanceof Figure)
                            .map(Cell::print)
                            .filter(print -> !print.isEmpty())
                            .forEach(print -> times.merge(print, 1, Integer::sum));
                }
            }
        }
        return times;
    }
}
