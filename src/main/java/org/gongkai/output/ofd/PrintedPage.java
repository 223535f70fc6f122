package org.gongkai.output.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * 打印页: a page of the print. The library that follows its painting is told of a single operation, {@link #WHOLE}; what that
 * paints is read from {@link #content()}, which takes a fraction of the time.
 */
final class PrintedPage extends PDPage {
    /** The operator that stands for all others. */
    static final String WHOLE = "page";

    private final PDPage page;

    PrintedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** Those of the page itself, with the fonts that other pages have read. */
    @Override
    public PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() {
        return new RandomAccessReadBuffer(WHOLE.getBytes(StandardCharsets.US_ASCII));
    }

    /** What it paints. */
    PageContent content() throws IOException {
        try (InputStream contents = page.getContents()) {
            return new PageContent(contents.readAllBytes());
        }
    }
}
