package org.gongkai.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkai.output.Samples;
import org.gongkai.page.UnprintableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFolderTest {
    /** A font of Latin, Greek, Cyrillic and Hebrew letters. */
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String HEAVY = "/fonts/ttf/NotoSansSC/NotoSansSC-Black.ttf";
    private static final String HEBREW = "\u05E9";

    /** Where the directory of a TrueType font has its count of tables. */
    private static final int COUNT = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    @Test
    void aFolderThatIsMissingOrEmptyHoldsNoFont() throws IOException {
        assertThat(FontFolder.of(folder.resolve("nothing")).names()).isEmpty();
        assertThat(FontFolder.of(folder).names()).isEmpty();
    }

    @Test
    void eachRoleIsPrintedInItsFont() throws IOException {
        put("小标宋.ttf", bytes(HEAVY));
        map("\uFEFF# 字体\n标题 = 小标宋.ttf\n一级标题=小标宋.ttf\n");
        FontFolder fonts = FontFolder.of(folder);
        assertThat(fonts.names().keySet()).containsExactly(FontRole.TITLE, FontRole.FIRST);
        try (PDDocument pdf = printed(fonts, "正文")) {
            assertThat(fonts(pdf.getPage(0))).contains("NotoSansSC-Black").doesNotContain("NotoSansSC-Bold");
            assertThat(fonts(pdf.getPage(2))).contains("NotoSansSC-Regular").doesNotContain("NotoSansSC-Black");
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsPrintedInTheOneBroughtAlong() throws IOException {
        put("latin.ttf", bytes(LATIN));
        map("正文 = latin.ttf\n");
        try (PDDocument pdf = printed(FontFolder.of(folder), "收入2026")) {
            assertThat(fonts(pdf.getPage(2))).containsExactly("LiberationSans", "NotoSansSC-Regular");
            assertThat(new PDFTextStripper().getText(pdf)).contains("收入2026");
        }
    }

    @Test
    void aCharacterThatOnlyAnOwnFontHasIsPrintedWhateverItsRole() throws IOException {
        assertThatThrownBy(() -> printed(FontFolder.NONE, HEBREW)).isInstanceOf(UnprintableException.class);
        put("latin.ttf", bytes(LATIN));
        map("表格 = latin.ttf\n");
        FontFolder fonts = FontFolder.of(folder);
        try (PDDocument pdf = printed(fonts, HEBREW)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(HEBREW);
        }
        assertThatThrownBy(() -> printed(fonts, "😀")).isInstanceOf(UnprintableException.class);
    }

    @Test
    void theSameFontsGiveTheSameBytesAndEveryThreadHasItsOwn() throws Exception {
        put("latin.ttf", bytes(LATIN));
        map("正文 = latin.ttf\n表头 = latin.ttf\n");
        FontFolder fonts = FontFolder.of(folder);
        byte[] first = Files.readAllBytes(
                new PdfWriter(fonts).write(Samples.disclosure(), out).get(0));
        Thread other = new Thread(() -> {
            try {
                new PdfWriter(fonts).write(Samples.disclosure(), out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        Files.delete(out.resolve("disclosure.pdf"));
        other.start();
        other.join();
        assertThat(out.resolve("disclosure.pdf")).hasBinaryContent(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "副标题 = latin.ttf | Unknown role “副标题” in | 标题, 正文, 一级标题, 二级标题, 表格, 表头",
                "正文 = missing.ttf | The font “missing.ttf” of the role 正文 is not in | take the line out",
                "正文 = ../latin.ttf | The font “../latin.ttf” of the role 正文 is not in | put it there",
                "正文 = | The font “” of the role 正文 is not in | put it there",
                "正文 = \\u12 | has a \\ that leads nowhere | leave it out",
                "正文 = outlines.otf | outlines.otf has PostScript outlines (CFF) | TrueType edition",
                "正文 = many.ttc | many.ttc is a collection of fonts | single font",
                "正文 = cut.ttf | cut.ttf is not a readable TrueType font | .",
                "正文 = empty.ttf | empty.ttf is not a readable TrueType font | .",
                "正文 = restricted.ttf | restricted.ttf forbids being embedded into documents | licensed",
                "正文 = bitmaps.ttf | bitmaps.ttf forbids being embedded into documents | licensed",
                "正文 = whole.ttf | whole.ttf forbids being embedded in part | licensed"
            })
    void whatCannotBeUsedIsRefusedInASentence(String line, String what, String toDo) throws IOException {
        byte[] latin = bytes(LATIN);
        put("latin.ttf", latin);
        put("outlines.otf", "OTTO and more".getBytes(Charset.forName("US-ASCII")));
        put("many.ttc", "ttcf and more".getBytes(Charset.forName("US-ASCII")));
        put("cut.ttf", java.util.Arrays.copyOf(latin, latin.length / 2));
        put("empty.ttf", new byte[0]);
        put("restricted.ttf", permitting(latin, 0x0002));
        put("bitmaps.ttf", permitting(latin, 0x0200));
        put("whole.ttf", permitting(latin, 0x0100));
        map(line);
        assertThatThrownBy(() -> FontFolder.of(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(what)
                .hasMessageContaining(toDo)
                .hasMessageEndingWith(".");
    }

    @Test
    void aFontWithoutARoleIsNotPassedOver() throws IOException {
        put("仿宋.TTF", bytes(LATIN));
        assertThatThrownBy(() -> FontFolder.of(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("say there what each font is for, such as 正文 = 仿宋.TTF.");
        Files.write(folder.resolve("fonts.properties"), "正文 = 仿宋.TTF".getBytes(Charset.forName("GBK")));
        assertThatThrownBy(() -> FontFolder.of(folder)).hasMessageEndingWith("is not in UTF-8; save it in UTF-8.");
    }

    private PDDocument printed(FontFolder fonts, String text) throws IOException {
        Path file = new PdfWriter(fonts).write(Samples.saying(text), out).get(0);
        return Loader.loadPDF(file.toFile());
    }

    private static Set<String> fonts(PDPage page) throws IOException {
        Set<String> fonts = new TreeSet<>();
        for (var name : page.getResources().getFontNames()) {
            fonts.add(page.getResources().getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
        return fonts;
    }

    private void put(String name, byte[] font) throws IOException {
        Files.write(folder.resolve(name), font);
    }

    private void map(String roles) throws IOException {
        Files.writeString(folder.resolve("fonts.properties"), roles);
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = FontFolderTest.class.getResourceAsStream(resource)) {
            assertThat(in).isNotNull();
            return in.readAllBytes();
        }
    }

    /** The font with another permission in its table OS/2. */
    private static byte[] permitting(byte[] font, int type) {
        ByteBuffer changed = ByteBuffer.wrap(font.clone());
        for (int i = 0; i < changed.getShort(COUNT); i++) {
            int entry = DIRECTORY + ENTRY * i;
            if (changed.getInt(entry) == 0x4F532F32) {
                changed.putShort(changed.getInt(entry + 8) + 8, (short) type);
            }
        }
        return changed.array();
    }
}
