package org.gongkai.output.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;

/**
 * 网页: writes {@code disclosure.html}, one page that needs nothing but itself: no outside address, no script but its own.
 *
 * <p>Every figure is exact in its {@code value}, names in its title the rows that it sums, and in {@code data-at} its place
 * in {@code disclosure.json}.
 */
public final class HtmlWriter implements DisclosureWriter {
    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve("disclosure.html");
        Files.writeString(file, BrowserPage.of(disclosure));
        return List.of(file);
    }
}
