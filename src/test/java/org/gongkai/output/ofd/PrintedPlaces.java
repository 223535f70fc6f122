package org.gongkai.output.ofd;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Where the characters of a page of a PDF stand, in millimetres from its upper left corner, blanks aside. */
final class PrintedPlaces extends PDFTextStripper {
    private static final double POINT = 25.4 / 72;

    private final double height;
    private final StringBuilder text = new StringBuilder();
    private final List<Point2D> places = new ArrayList<>();

    private PrintedPlaces(PDPage page) {
        this.height = page.getCropBox().getHeight();
    }

    static PrintedPlaces of(PDDocument pdf, int page) throws IOException {
        PrintedPlaces places = new PrintedPlaces(pdf.getPage(page - 1));
        places.setStartPage(page);
        places.setEndPage(page);
        places.writeText(pdf, Writer.nullWriter());
        return places;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (!position.getUnicode().isBlank()) {
            Matrix matrix = position.getTextMatrix();
            text.append(position.getUnicode());
            places.add(new Point2D.Double(matrix.getTranslateX() * POINT, (height - matrix.getTranslateY()) * POINT));
        }
    }

    String text() {
        return text.toString();
    }

    List<Point2D> places() {
        return places;
    }
}
