package org.gongkai.output.ofd;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/**
 * 跳转目标: where the bookmarks and links of a print lead to.
 *
 * @param pdf the print
 * @param pages the identifiers of its pages
 */
record Destinations(PDDocument pdf, List<String> pages) {
    Destinations {
        pages = List.copyOf(pages);
    }

    /** The place in the document that a destination or else an action names; nothing if it leads nowhere inside. */
    Optional<PDPageDestination> find(@Nullable PDDestination destination, @Nullable PDAction action)
            throws IOException {
        @Nullable
        PDDestination place =
                destination == null && action instanceof PDActionGoTo go ? go.getDestination() : destination;
        if (place instanceof PDNamedDestination named) {
            place = pdf.getDocumentCatalog().findNamedDestinationPage(named);
        }
        return place instanceof PDPageDestination page && number(page) >= 0 ? Optional.of(page) : Optional.empty();
    }

    /** Writes the action that goes there when it is clicked. */
    void write(PDPageDestination destination, Markup markup) {
        int number = number(destination);
        PageGeometry geometry = PageGeometry.of(pdf.getPage(number));
        Point2D place = new Point2D.Double();
        if (destination instanceof PDPageXYZDestination point && point.getTop() >= 0) {
            geometry.toPage().transform(new Point2D.Double(Math.max(0, point.getLeft()), point.getTop()), place);
        }
        markup.open("ofd:Actions").open("ofd:Action", "Event", "CLICK").open("ofd:Goto");
        markup.empty(
                "ofd:Dest",
                "Type",
                "XYZ",
                "PageID",
                pages.get(number),
                "Left",
                Length.text(Length.rounded(Math.max(0, place.getX()))),
                "Top",
                Length.text(Length.rounded(Math.max(0, place.getY()))),
                "Zoom",
                "0");
        markup.close().close().close();
    }

    private static int number(PDPageDestination destination) {
        return destination.retrievePageNumber();
    }
}
