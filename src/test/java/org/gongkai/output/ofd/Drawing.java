package org.gongkai.output.ofd;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.gongkai.document.Disclosure;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.Samples;
import org.jsoup.nodes.Document;

/** A page that is drawn by hand, printed as if it were a disclosure. */
interface Drawing {
    void on(PDPage page, PDDocument pdf, PDPageContentStream stream) throws IOException;

    /** What the page becomes. */
    static OfdFile written(Path folder, Drawing drawing) throws IOException {
        DisclosureWriter printer = new DisclosureWriter() {
            @Override
            public String format() {
                return "pdf";
            }

            @Override
            public List<Path> write(Disclosure disclosure, Path place) throws IOException {
                Path file = place.resolve("disclosure.pdf");
                try (PDDocument pdf = new PDDocument()) {
                    PDPage page = new PDPage();
                    pdf.addPage(page);
                    try (PDPageContentStream stream = new PDPageContentStream(pdf, page)) {
                        drawing.on(page, pdf, stream);
                    }
                    pdf.save(file.toFile());
                }
                return List.of(file);
            }
        };
        return OfdFile.open(
                new OfdWriter(printer).write(Samples.disclosure(), folder).get(0));
    }

    static Document page(Path folder, Drawing drawing) throws IOException {
        return written(folder, drawing).pages().get(0);
    }

    /** A font that is brought along, for a document. */
    static PDFont font(PDDocument pdf) throws IOException {
        try (InputStream file = Drawing.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf")) {
            if (file == null) {
                throw new AssertionError("The font is not there");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return PDType0Font.load(pdf, font, true);
        }
    }
}
