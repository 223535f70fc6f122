package org.gongkai.output.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.page.UnprintableException;

/**
 * 纯文本: writes {@code disclosure.md}, the whole disclosure as Markdown, for reading in a terminal and for seeing line by line
 * what changed.
 *
 * <p>A paragraph and a row of a table are one line each. The rows of a heading are one, joined by a slash. Where a cell of a
 * form goes on, {@code <} stands for the cell to the left and {@code ^} for the one above. A chart is its legend with a bar
 * of signs. There are no contents: the headings are.
 */
public final class MarkdownWriter implements DisclosureWriter {
    @Override
    public String format() {
        return "md";
    }

    /**
     * Writes the file.
     *
     * @throws UnprintableException if a text has a character that controls a terminal
     */
    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        StringBuilder out = new StringBuilder();
        if (disclosure.edition() == Edition.REVIEW) {
            out.append("> ").append(disclosure.edition().mark()).append("\n\n");
        }
        out.append(MarkdownText.of(disclosure.unitName())).append("\n\n# ");
        out.append(MarkdownText.of(disclosure.title())).append("\n\n");
        disclosure.writeTo(new MarkdownBlocks(out));
        String text = out.substring(0, out.length() - 1);
        return List.of(Files.writeString(folder.resolve("disclosure.md"), text));
    }
}
