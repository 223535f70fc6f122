package org.gongkai.output.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * 页面尺寸: the size of a page and the way from its points, counted from below, to millimetres, counted from above.
 *
 * @param sheet the page
 * @param toPage leads from PDF user space to the page
 */
record PageGeometry(Box sheet, AffineTransform toPage) {
    private static final int MILLIMETRES_OF_TEN_INCHES = 254;
    private static final int POINTS_OF_TEN_INCHES = 720;
    private static final int TENTH = Length.MILLIMETRE / 10;
    private static final int QUARTER_TURN = 90;

    /** As the page is shown, that is with its rotation. */
    static PageGeometry of(PDPage page) {
        PDRectangle box = page.getCropBox();
        Rectangle2D points =
                new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        double millimetres = (double) MILLIMETRES_OF_TEN_INCHES / POINTS_OF_TEN_INCHES;
        AffineTransform toPage = AffineTransform.getScaleInstance(millimetres, -millimetres);
        toPage.preConcatenate(AffineTransform.getQuadrantRotateInstance(page.getRotation() / QUARTER_TURN));
        Rectangle2D shown = toPage.createTransformedShape(points).getBounds2D();
        toPage.preConcatenate(AffineTransform.getTranslateInstance(-shown.getX(), -shown.getY()));
        Box sheet = new Box(0, 0, tenths(shown.getWidth()), tenths(shown.getHeight()));
        return new PageGeometry(sheet, toPage);
    }

    /** A printer that counts in points misses the size of paper by some thousandths. */
    private static long tenths(double millimetres) {
        return (Length.rounded(millimetres) + TENTH / 2) / TENTH * TENTH;
    }
}
