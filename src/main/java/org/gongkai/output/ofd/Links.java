package org.gongkai.output.ofd;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.gongkai.page.Markup;

/**
 * 链接: the links inside the print, such as those of its contents; what leads outside is left out.
 *
 * @param destinations where they may lead
 * @param creator who made them
 * @param date when, as {@code 2026-01-01}
 */
record Links(Destinations destinations, String creator, String date) {
    /** The links of a page as a part of an OFD file; empty if it has none. */
    Optional<String> of(PDPage page, Identifiers identifiers) throws IOException {
        Markup markup = OfdPackage.part();
        markup.open("ofd:PageAnnot", "xmlns:ofd", OfdPackage.NAMESPACE).line();
        boolean any = false;
        for (PDAnnotation annotation : page.getAnnotations(PDAnnotationLink.class::isInstance)) {
            PDAnnotationLink link = (PDAnnotationLink) annotation;
            Optional<PDPageDestination> place = destinations.find(link.getDestination(), link.getAction());
            if (place.isPresent()) {
                write(link.getRectangle(), place.get(), PageGeometry.of(page), identifiers, markup);
                any = true;
            }
        }
        return any ? Optional.of(markup.close().line().toString()) : Optional.empty();
    }

    /**
     * A link is a box that can be clicked with a line in it that is not drawn; a rectangle that is not filled would be seen
     * all the same, since some viewers fill it.
     */
    private void write(
            PDRectangle points,
            PDPageDestination place,
            PageGeometry geometry,
            Identifiers identifiers,
            Markup markup) {
        Rectangle2D bounds =
                geometry.toPage().createTransformedShape(points.toGeneralPath()).getBounds2D();
        Box box = Box.around(bounds);
        markup.open("ofd:Annot", "ID", identifiers.next(), "Type", "Link", "Creator", creator, "LastModDate", date);
        markup.open("ofd:Appearance", "Boundary", box.text());
        String size = "0 0 " + Length.text(box.width()) + " " + Length.text(box.height());
        markup.open("ofd:PathObject", "ID", identifiers.next(), "Boundary", size, "Stroke", "false", "Fill", "false");
        destinations.write(place, markup);
        markup.element("ofd:AbbreviatedData", "M 0 0 L " + Length.text(box.width()) + " 0");
        markup.close().close().close().line();
    }
}
