package org.gongkai.output.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/** 页面转写: follows the painting of a page of the print and writes down what is painted, object by object. */
final class PageTranscript extends PDFGraphicsStreamEngine {
    private static final int NO_CLIP = -1;

    private final PrintedPage printed;
    private final PageGeometry geometry;
    private final PageObjects objects;
    private final GeneralPath path = new GeneralPath();
    private int clipRule = NO_CLIP;

    private PageTranscript(PrintedPage printed, PageGeometry geometry, PageObjects objects) {
        super(printed);
        this.printed = printed;
        this.geometry = geometry;
        this.objects = objects;
    }

    /**
     * The content of a page as a part of an OFD file.
     *
     * @throws UnwritableException if the page has something that is not written as OFD
     */
    static byte[] of(PDPage page, Typefaces typefaces, Identifiers identifiers) throws IOException {
        PageGeometry geometry = PageGeometry.of(page);
        Markup markup = OfdPackage.part();
        markup.open("ofd:Page", "xmlns:ofd", OfdPackage.NAMESPACE).line();
        markup.open("ofd:Area");
        markup.element("ofd:PhysicalBox", geometry.sheet().text()).close().line();
        markup.open("ofd:Content");
        markup.open("ofd:Layer", "ID", identifiers.next(), "Type", "Body").line();
        PageObjects objects = new PageObjects(geometry.toPage(), typefaces, identifiers, markup);
        PrintedPage printed = new PrintedPage(page);
        new PageTranscript(printed, geometry, objects).processPage(printed);
        objects.endPaths();
        return markup.close().close().line().close().line().toBytes();
    }

    /** The marks that say what a content is for are passed over: they paint nothing, and looking them up takes long. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        switch (operator.getName()) {
            case OperatorName.BEGIN_MARKED_CONTENT,
                    OperatorName.BEGIN_MARKED_CONTENT_SEQ,
                    OperatorName.END_MARKED_CONTENT -> {}
            case PrintedPage.WHOLE -> paint();
            default -> super.processOperator(operator, operands);
        }
    }

    /** Paints the whole page. */
    private void paint() throws IOException {
        PageContent content = printed.content();
        for (Operator next = content.next(); next != null; next = content.next()) {
            processOperator(next, content.operands());
        }
    }

    @Override
    public void showTextString(byte[] string) throws IOException {
        super.showTextString(string);
        objects.endText(getGraphicsState());
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        super.showTextStrings(array);
        objects.endText(getGraphicsState());
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        AffineTransform frame = new AffineTransform(geometry.toPage());
        frame.concatenate(textRenderingMatrix.createAffineTransform());
        Point2D advance = new Point2D.Double(displacement.getX(), displacement.getY());
        objects.glyph(font, code, frame, advance, getGraphicsState());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void endPath() {
        if (clipRule != NO_CLIP) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
            clipRule = NO_CLIP;
        }
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        objects.path(path, false, true, getGraphicsState());
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        objects.path(path, true, false, getGraphicsState());
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        objects.path(path, true, true, getGraphicsState());
        endPath();
    }

    @Override
    public void drawImage(PDImage image) {
        throw new UnwritableException("图片");
    }

    @Override
    public void shadingFill(COSName shading) {
        throw new UnwritableException("渐变");
    }
}
