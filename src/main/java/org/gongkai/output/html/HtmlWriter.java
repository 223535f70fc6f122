package org.gongkai.output.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.page.Stylesheet;

/**
 * 网页: writes {@code disclosure.html}, one page that needs nothing but itself: no script, no outside address.
 *
 * @see HtmlPage
 */
public final class HtmlWriter implements DisclosureWriter {
    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve("disclosure.html");
        Files.writeString(file, HtmlPage.of(disclosure, Stylesheet.BROWSER));
        return List.of(file);
    }
}
