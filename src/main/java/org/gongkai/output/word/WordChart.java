package org.gongkai.output.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gongkai.document.Block.ChartBlock;
import org.gongkai.output.BarPicture;
import org.gongkai.output.PrintableText;
import org.gongkai.page.Palette;
import org.gongkai.table.Slice;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** 文字稿图: the bars of a chart as a picture with its words behind it, and the legend below as a table. */
final class WordChart {
    private static final int EMU_PER_TWIP = 635;
    private static final int WIDTH = 7600;
    private static final int TITLE = 700;
    private static final int HEAD = 600;
    private static final int[] LEGEND = {4400, 2000, 1200};

    private final ChartBlock chart;
    private final XWPFDocument document;
    private final CTBody body;
    private final Paper paper;

    WordChart(ChartBlock chart, XWPFDocument document, Paper paper) {
        this.chart = chart;
        this.document = document;
        this.body = document.getDocument().getBody();
        this.paper = paper;
    }

    void write() throws IOException {
        BarPicture picture = new BarPicture(chart);
        int height = WIDTH * picture.height() / picture.width();
        paper.keep(TITLE + height + HEAD);
        CTP title = body.addNewP();
        WordText.style(title, "ChartTitle");
        WordText.write(title.addNewR(), chart.title());
        picture(picture, height);
        paper.row(TITLE + height);
        legend();
        WordText.style(body.addNewP(), "Spacer");
    }

    private void picture(BarPicture picture, int height) throws IOException {
        CTP paragraph = body.addNewP();
        WordText.style(paragraph, "ChartPicture");
        XWPFRun run = new XWPFParagraph(paragraph, document).createRun();
        try (ByteArrayInputStream png = new ByteArrayInputStream(picture.png())) {
            XWPFPicture drawn =
                    run.addPicture(png, PictureType.PNG, "chart.png", WIDTH * EMU_PER_TWIP, height * EMU_PER_TWIP);
            describe(drawn.getCTPicture().getNvPicPr().getCNvPr());
            describe(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr());
        } catch (InvalidFormatException e) {
            throw new IOException("The picture is no part of a package", e);
        }
    }

    private void describe(CTNonVisualDrawingProps properties) {
        properties.setName(PrintableText.of(chart.title()));
        properties.setDescr(PrintableText.of(chart.description()));
    }

    private void legend() {
        WordGrid grid = WordGrid.ofFigures(body.addNewTbl(), LEGEND);
        paper.row(grid.head(ChartBlock.LEGEND.stream()
                .map(heading -> WordCell.of(heading, "TableHead").onGround())
                .toList()));
        for (int i = 0; i < chart.slices().size(); i++) {
            Slice slice = chart.slices().get(i);
            WordCell name = WordCell.of(slice.name(), "TableText").edged(Palette.colour(i));
            paper.row(grid.whole(List.of(
                    name, WordCell.of(slice.print(), "TableAmount"), WordCell.of(slice.share(), "TableAmount"))));
        }
    }
}
