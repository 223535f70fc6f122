package org.gongkai.output.ofd;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** 打印页: a page of the print whose content is decoded as a whole before it is read, which takes half the time. */
final class PrintedPage extends PDPage {
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
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        try (InputStream contents = page.getContents()) {
            return new PageContent(contents.readAllBytes());
        }
    }
}
