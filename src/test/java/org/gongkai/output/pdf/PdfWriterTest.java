package org.gongkai.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.output.Samples;
import org.gongkai.page.UnprintableException;
import org.gongkai.table.Cell;
import org.gongkai.table.Figure;
import org.gongkai.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
    /** The cover and the contents come before page 1. */
    private static final int PAGES_BEFORE_THE_FIRST = 2;

    @TempDir
    private Path folder;

    @Test
    void everyFigureOfEveryTableIsPrinted() throws IOException {
        try (PDDocument pdf = printed(Samples.disclosure())) {
            String text = text(pdf, 1, pdf.getNumberOfPages());
            assertThat(Stream.of(Samples.longTable(), Samples.wideTable()).flatMap(PdfWriterTest::figures))
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(text).contains(figure));
            assertThat(text).contains("1,200,000", "287,670.6", "≥60台套");
            assertThat(text.replaceAll("\\s", "")).contains(Samples.HOSTILE.get(0), "第一部分概况", "单位：万元");
        }
    }

    @Test
    void theContentsNameThePageThatAReaderFinds() throws IOException {
        Disclosure disclosure = Samples.disclosure();
        try (PDDocument pdf = printed(disclosure)) {
            String contents = text(pdf, PAGES_BEFORE_THE_FIRST, PAGES_BEFORE_THE_FIRST);
            for (Contents line : disclosure.contents()) {
                Matcher numbered = Pattern.compile(Pattern.quote(line.text()) + "[ .]*(\\d+)")
                        .matcher(contents);
                assertThat(numbered.find()).as(line.text()).isTrue();
                int number = Integer.parseInt(numbered.group(1));
                String page = text(pdf, number + PAGES_BEFORE_THE_FIRST, number + PAGES_BEFORE_THE_FIRST);
                assertThat(page).contains(line.text()).contains("— " + number + " —");
            }
        }
    }

    @Test
    void theHeadingOfALongTableIsRepeated() throws IOException {
        try (PDDocument pdf = printed(Samples.disclosure())) {
            long pages = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page, page);
                if (text.contains("其他市场监督管理事务")) {
                    pages++;
                    assertThat(text).contains("科目编码", "2026年预算数", "上年结转");
                }
            }
            assertThat(pages).isGreaterThan(2);
        }
    }

    @Test
    void aWideTableLiesOnItsSide() throws IOException {
        try (PDDocument pdf = printed(Samples.disclosure())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDPage sheet = pdf.getPage(page - 1);
                boolean lies =
                        sheet.getMediaBox().getWidth() > sheet.getMediaBox().getHeight();
                assertThat(lies)
                        .isEqualTo(page > PAGES_BEFORE_THE_FIRST
                                && text(pdf, page, page).contains("资金8"));
            }
        }
    }

    @Test
    void everyPageOfACopyForReviewSaysSo() throws IOException {
        try (PDDocument review = printed(Samples.disclosure(Edition.REVIEW))) {
            for (int page = 1; page <= review.getNumberOfPages(); page++) {
                assertThat(text(review, page, page)).contains("送审稿");
            }
        }
        try (PDDocument published = printed(Samples.disclosure())) {
            assertThat(text(published, 1, published.getNumberOfPages())).doesNotContain("送审");
        }
    }

    @Test
    void noPageIsEmptyAndNothingLeadsOutside() throws IOException {
        try (PDDocument pdf = printed(Samples.disclosure())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page, page).replaceAll("—.*—|\\s", "")).isNotEmpty();
                for (PDAnnotation annotation : pdf.getPage(page - 1).getAnnotations()) {
                    assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
                    assertThat(((PDAnnotationLink) annotation).getAction()).isNotInstanceOf(PDActionURI.class);
                }
            }
        }
    }

    @Test
    void theFontIsBroughtAlong() throws IOException {
        try (PDDocument pdf = printed(Samples.disclosure())) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+NotoSansSC-.*");
                }
            }
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("第一部分 概况");
        }
    }

    @Test
    void theDateIsTheFirstDayOfTheYear() throws IOException {
        try (PDDocument pdf = printed(Samples.disclosure())) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2025-12-31T16:00:00Z");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("某市检验中心 2026年度单位预算公开");
        }
    }

    @Test
    void theSameDisclosureGivesTheSameBytes() throws IOException {
        Path file = new PdfWriter().write(Samples.disclosure(), folder).get(0);
        byte[] first = Files.readAllBytes(file);
        new PdfWriter().write(Samples.disclosure(Edition.REVIEW), folder);
        assertThat(file).binaryContent().isNotEqualTo(first);
        new PdfWriter().write(Samples.disclosure(), folder);
        assertThat(file).hasBinaryContent(first);
    }

    @Test
    void aCharacterThatTheFontLacksIsRefused() {
        assertThatThrownBy(() -> new PdfWriter().write(Samples.saying("项目负责人：王😀"), folder))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("项目负责人：王😀”中的字符“😀”（U+1F600）")
                .hasMessageContaining("改用通行的字");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void charactersThatLookLikeRadicalsAreFoundAgain() throws IOException {
        String text = "一人入八力十口土大女子小山工己干幺广弓心手支文斗方日月木止水火父片牛玉瓜瓦甘生用田白皮目石示禾穴立竹米羊老而耳肉自至舌舟色虫血行衣见角言谷豆走足身车里金长门雨青非面革音页风飞食首香马高鱼鸟龙";
        try (PDDocument pdf = printed(Samples.saying(text))) {
            assertThat(text(pdf, 1, pdf.getNumberOfPages()).replaceAll("\\s", ""))
                    .contains(text);
        }
    }

    private PDDocument printed(Disclosure disclosure) throws IOException {
        List<Path> files = new PdfWriter().write(disclosure, folder);
        return Loader.loadPDF(files.get(0).toFile());
    }

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf);
    }

    private static Stream<String> figures(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(Figure.class::isInstance)
                .map(Cell::print)
                .filter(print -> !print.isEmpty());
    }
}
