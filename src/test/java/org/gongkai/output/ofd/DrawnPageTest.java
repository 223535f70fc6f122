package org.gongkai.output.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a print may draw is drawn in OFD as well, or refused: pages of 215.9 × 279.4 mm, 72 points an inch. */
class DrawnPageTest {
    private static final double HAIR = 0.001;

    @TempDir
    private Path folder;

    @Test
    void aRectangleIsFilled() throws IOException {
        Element path = only(Drawing.page(folder, (page, pdf, stream) -> {
            stream.setNonStrokingColor(new Color(31, 95, 168));
            stream.addRect(72, 720, 144, 36);
            stream.fill();
        }));
        assertThat(path.attr("Fill")).isEqualTo("true");
        assertThat(path.attr("Stroke")).isEqualTo("false");
        assertThat(path.select("ofd|FillColor").attr("Value")).isEqualTo("31 95 168");
        assertThat(box(path)).containsExactly(25.4, 12.7, 50.8, 12.7);
        assertThat(path.select("ofd|AbbreviatedData").text()).isEqualTo("M 0 12.7 L 50.8 12.7 L 50.8 0 L 0 0 C");
    }

    @Test
    void aLineIsDrawnWithItsWidthEndsAndDashes() throws IOException {
        Element path = only(Drawing.page(folder, (page, pdf, stream) -> {
            stream.transform(Matrix.getScaleInstance(2, 2));
            stream.setStrokingColor(Color.RED);
            stream.setLineWidth(1.5f);
            stream.setLineCapStyle(1);
            stream.setLineJoinStyle(2);
            stream.setLineDashPattern(new float[] {3, 1.5f}, 2);
            stream.moveTo(36, 36);
            stream.lineTo(108, 36);
            stream.stroke();
        }));
        assertThat(path.hasAttr("Fill") || path.hasAttr("Stroke")).isFalse();
        assertThat(path.attr("LineWidth")).isEqualTo("1.0583");
        assertThat(path.attr("Cap")).isEqualTo("Round");
        assertThat(path.attr("Join")).isEqualTo("Bevel");
        assertThat(path.attr("DashPattern")).isEqualTo("2.1167 1.0583");
        assertThat(path.attr("DashOffset")).isEqualTo("1.4111");
        assertThat(path.select("ofd|StrokeColor").attr("Value")).isEqualTo("255 0 0");
        assertThat(box(path).get(3)).isCloseTo(1.0583, within(HAIR));
    }

    @Test
    void aCurveIsACurveAndAHoleAHole() throws IOException {
        Element path = only(Drawing.page(folder, (page, pdf, stream) -> {
            stream.addRect(72, 72, 144, 144);
            stream.moveTo(100, 100);
            stream.curveTo(100, 150, 150, 150, 150, 100);
            stream.closeAndFillAndStrokeEvenOdd();
        }));
        assertThat(path.attr("Rule")).isEqualTo("Even-Odd");
        assertThat(path.attr("Fill")).isEqualTo("true");
        assertThat(path.select("ofd|AbbreviatedData").text()).containsPattern("B( [0-9.]+){6} C$");
        assertThat(path.children().stream().map(Element::tagName))
                .containsExactly("ofd:StrokeColor", "ofd:FillColor", "ofd:AbbreviatedData");
    }

    @Test
    void whatShinesThroughDoesSo() throws IOException {
        Element path = only(Drawing.page(folder, (page, pdf, stream) -> {
            PDExtendedGraphicsState glass = new PDExtendedGraphicsState();
            glass.setNonStrokingAlphaConstant(0.2f);
            stream.setGraphicsStateParameters(glass);
            stream.addRect(72, 72, 10, 10);
            stream.fill();
        }));
        assertThat(path.select("ofd|FillColor").attr("Alpha")).isEqualTo("51");
    }

    @Test
    void whatIsCutIsCutAndWhatIsHiddenIsLeftOut() throws IOException {
        Document page = Drawing.page(folder, (sheet, pdf, stream) -> {
            stream.addRect(72, 72, 72, 72);
            stream.clip();
            stream.addRect(80, 80, 20, 20);
            stream.fill();
            stream.addRect(72, 72, 144, 72);
            stream.fill();
            stream.addRect(300, 300, 10, 10);
            stream.fill();
        });
        List<Element> paths = page.select("ofd|PathObject");
        assertThat(paths).hasSize(2);
        assertThat(paths.get(0).select("ofd|Clips")).isEmpty();
        assertThat(box(only(paths.get(1).select("ofd|Clips > ofd|Clip > ofd|Area > ofd|Path"))))
                .usingElementComparator((one, other) -> Math.abs(one - other) < HAIR ? 0 : 1)
                .containsExactly(0.0, 0.0, 25.4, 25.4);
    }

    @Test
    void quadranglesThatAreFilledAlikeAreOneObject() throws IOException {
        Element path = only(Drawing.page(folder, (page, pdf, stream) -> {
            stream.addRect(72, 720, 144, 36);
            stream.fill();
            stream.addRect(72, 648, 144, 36);
            stream.fill();
        }));
        assertThat(box(path)).containsExactly(25.4, 12.7, 50.8, 38.1);
        assertThat(path.select("ofd|AbbreviatedData").text())
                .isEqualTo("M 0 12.7 L 50.8 12.7 L 50.8 0 L 0 0 C M 0 38.1 L 50.8 38.1 L 50.8 25.4 L 0 25.4 C");
    }

    @Test
    void whatWouldLookOtherwiseTogetherStaysApart() throws IOException {
        assertThat(apart((page, pdf, stream) -> stream.setNonStrokingColor(Color.RED)))
                .isEqualTo(2);
        assertThat(apart((page, pdf, stream) -> {
                    stream.addRect(216, 720, -144, 36);
                    stream.fill();
                }))
                .isEqualTo(3);
        assertThat(apart((page, pdf, stream) -> {
                    stream.moveTo(72, 72);
                    stream.lineTo(90, 90);
                    stream.lineTo(72, 108);
                    stream.lineTo(144, 90);
                    stream.fill();
                }))
                .isEqualTo(3);
        assertThat(apart((page, pdf, stream) -> {
                    stream.addRect(72, 72, 36, 36);
                    stream.clip();
                }))
                .isEqualTo(1);
    }

    /** How many objects two rectangles are with something in between. */
    private int apart(Drawing between) throws IOException {
        return Drawing.page(folder, (page, pdf, stream) -> {
                    stream.addRect(72, 720, 144, 36);
                    stream.fill();
                    between.on(page, pdf, stream);
                    stream.addRect(72, 648, 144, 36);
                    stream.fill();
                })
                .select("ofd|PathObject")
                .size();
    }

    @Test
    void aTextThatIsTurnedIsTurned() throws IOException {
        PlacedText text = PlacedText.of(only(Drawing.page(folder, (page, pdf, stream) -> {
                    stream.beginText();
                    stream.setFont(Drawing.font(pdf), 36);
                    stream.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 144, 72));
                    stream.showText("送审");
                    stream.endText();
                })
                .select("ofd|TextObject")));
        assertThat(text.text()).isEqualTo("送审");
        assertThat(text.places().get(0).distance(new Point2D.Double(50.8, 254))).isLessThan(HAIR);
        assertThat(text.places().get(1).distance(new Point2D.Double(50.8, 241.3)))
                .isLessThan(HAIR);
    }

    @Test
    void aPageThatIsTurnedIsShownTurned() throws IOException {
        Document page = Drawing.page(folder, (sheet, pdf, stream) -> {
            sheet.setRotation(90);
            stream.addRect(0, 0, 72, 36);
            stream.fill();
        });
        assertThat(page.select("ofd|PhysicalBox").text()).isEqualTo("0 0 279.4 215.9");
        assertThat(box(only(page))).containsExactly(0.0, 0.0, 12.7, 25.4);
    }

    @Test
    void aTextThatIsDrawnAsWellAsFilledSaysSo() throws IOException {
        Element text = only(Drawing.page(folder, (page, pdf, stream) -> {
                    stream.beginText();
                    stream.setFont(Drawing.font(pdf), 12);
                    stream.setRenderingMode(RenderingMode.FILL_STROKE);
                    stream.setLineWidth(0);
                    stream.showText("  加粗 ");
                    stream.endText();
                })
                .select("ofd|TextObject"));
        assertThat(text.attr("Stroke")).isEqualTo("true");
        assertThat(text.attr("LineWidth")).isEqualTo("0.05");
        assertThat(text.expectFirst("ofd|TextCode").wholeText()).isEqualTo("加粗");
        assertThat(text.children().stream().map(Element::tagName))
                .containsExactly("ofd:FillColor", "ofd:StrokeColor", "ofd:CGTransform", "ofd:TextCode");
    }

    @Test
    void aRareCharacterStandsAlone() throws IOException {
        OfdFile file = Drawing.written(folder, (page, pdf, stream) -> {
            PDRectangle box = page.getMediaBox();
            stream.beginText();
            stream.setFont(Drawing.font(pdf), 12);
            stream.newLineAtOffset(72, box.getHeight() - 72);
            stream.showText("王🄀甲");
            stream.endText();
        });
        assertThat(file.pages().get(0).select("ofd|TextCode").eachText()).containsExactly("王", "🄀", "甲");
        assertThat(file.pages().get(0).select("ofd|CGTransform").eachAttr("CodeCount"))
                .containsExactly("1", "2", "1");
    }

    @Test
    void aPictureIsRefused() {
        refused("图片", (page, pdf, stream) -> {
            BufferedImage picture = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
            stream.drawImage(LosslessFactory.createFromImage(pdf, picture), 72, 72);
        });
    }

    @Test
    void aFontThatIsNotBroughtAlongIsRefused() {
        refused("Helvetica", (page, pdf, stream) -> {
            stream.beginText();
            stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            stream.showText("budget");
            stream.endText();
        });
    }

    private void refused(String what, Drawing drawing) {
        assertThatThrownBy(() -> Drawing.written(folder, drawing))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining(what)
                .hasMessageContaining("请在设置 gongkai.formats 中去掉 ofd");
        assertThat(folder).isEmptyDirectory();
    }

    private static Element only(Document page) {
        return only(page.select("ofd|PathObject"));
    }

    private static Element only(List<Element> elements) {
        assertThat(elements).hasSize(1);
        return elements.get(0);
    }

    private static List<Double> box(Element object) {
        return PlacedText.numbers(object.attr("Boundary"));
    }
}
