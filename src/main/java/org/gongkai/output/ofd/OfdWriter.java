package org.gongkai.output.ofd;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;

/**
 * OFD 版式文件: writes {@code disclosure.ofd}, the pages of the printed disclosure after GB/T 33190-2016, with text as text,
 * embedded fonts, bookmarks and links.
 *
 * <p>The pages are those of {@code disclosure.pdf}. Where that stands in the folder already it is taken, so that nothing is
 * laid out twice: let the PDF be written first.
 */
public final class OfdWriter implements DisclosureWriter {
    private static final String PRINT = "disclosure.pdf";
    private static final String FILE = "disclosure.ofd";

    private static final int BUFFER = 1 << 16;

    private final DisclosureWriter printer;

    /**
     * Writes what a printer prints.
     *
     * @param printer writes {@code disclosure.pdf}
     */
    public OfdWriter(DisclosureWriter printer) {
        this.printer = printer;
    }

    @Override
    public String format() {
        return "ofd";
    }

    /**
     * {@inheritDoc}
     *
     * @throws UnwritableException if the print has something that is not written as OFD, such as a picture
     */
    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        Path print = folder.resolve(PRINT);
        if (Files.isRegularFile(print, LinkOption.NOFOLLOW_LINKS)) {
            transcribe(print, disclosure, file);
            return List.of(file);
        }
        Path aside = Files.createTempDirectory(folder, ".print");
        try {
            printer.write(disclosure, aside);
            transcribe(aside.resolve(PRINT), disclosure, file);
        } finally {
            Files.deleteIfExists(aside.resolve(PRINT));
            Files.delete(aside);
        }
        return List.of(file);
    }

    private static void transcribe(Path print, Disclosure disclosure, Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(print))) {
            OfdDocument document = OfdDocument.of(pdf, new DocumentInformation(disclosure));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
                    OfdPackage parts = new OfdPackage(out)) {
                document.writeTo(parts);
            }
        }
    }
}
