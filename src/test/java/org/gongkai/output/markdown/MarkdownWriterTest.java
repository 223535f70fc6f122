package org.gongkai.output.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.output.ReadBack;
import org.gongkai.output.Samples;
import org.gongkai.page.UnprintableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
    @TempDir
    private Path folder;

    @Test
    void everyLineIsReadBack() throws IOException {
        written(Samples.disclosure(Edition.REVIEW));
        ReadBack.hold(Samples.disclosure(Edition.REVIEW), new MarkdownReader(), folder);
    }

    @Test
    void aReaderThatIsNotOursFindsTheSameWordsAndNoMarkupInThem() throws IOException {
        CommonMark found = CommonMark.of(written(Samples.disclosure()));
        assertThat(found.kinds())
                .containsExactly(
                        "BulletList",
                        "Code",
                        "Document",
                        "Heading",
                        "ListItem",
                        "Paragraph",
                        "TableBlock",
                        "TableBody",
                        "TableCell",
                        "TableHead",
                        "TableRow",
                        "Text");
        assertThat(found.words())
                .containsAll(Samples.HOSTILE)
                .contains(Samples.LONG, "项目 / 科目编码", "单位名称：某市检验中心", "20138120", "≥60台套");
    }

    @Test
    void aTableIsARowALineBelowAHeadingOfOneLine() throws IOException {
        assertThat(written(Samples.disclosure()))
                .contains(
                        """
                        ### 表一 2026年预算支出总表

                        - 单位名称：某市检验中心
                        - 单位：万元

                        | 项目 / 科目编码 | 项目 / 科目名称 | 2026年预算数 / 合计 | 上年结转 |
                        | --- | --- | --: | --: |
                        | 合计 | | 2099.64 | |
                        | 201381 | \\<script\\>alert(1)\\</script\\> | 1.12 | -1.50 |
                        """);
    }

    @Test
    void aFormSaysWhereItsCellsGoOn() throws IOException {
        assertThat(written(Samples.disclosure()))
                .contains(
                        """
                        ### 项目支出绩效目标表

                        （2026年度）

                        | | | | |
                        | --- | --- | --- | --- |
                        | 项目名称 | < | 检测能力 | < |
                        | 资金 | 总额 | 1,200,000 | < |
                        | ^ | 其中 | 287,670.6 | < |
                        """);
    }

    @Test
    void aChartIsItsLegendWithBars() throws IOException {
        assertThat(written(Samples.disclosure()))
                .contains(
                        """
                        | 项目 | 金额（万元） | 占比 | |
                        | --- | --: | --: | --- |
                        | 一般公共服务支出 | 1,600.00 | 76.20% | `███████████████████░░░░░░` |
                        """);
    }

    @Test
    void onlyACopyForReviewSaysSo() throws IOException {
        assertThat(written(Samples.disclosure())).startsWith("某市检验中心\n\n# 2026年度单位预算公开\n\n## 第一部分 概况\n");
        assertThat(written(Samples.disclosure(Edition.REVIEW))).startsWith("> 送审稿：");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "# 标题→\\# 标题",
                "- 项→\\- 项",
                "+ 项→\\+ 项",
                "1. 项→1\\. 项",
                "2026) 项→2026\\) 项",
                "--- →\\---",
                "> 引用→\\> 引用",
                "a | b→a \\| b",
                "*重* _点_ ~~删~~→\\*重\\* \\_点\\_ \\~\\~删\\~\\~",
                "`码`→\\`码\\`",
                "[文](http://a.cn)→\\[文\\](http\\://a.cn)",
                "见www.a.cn→见www\\.a.cn",
                "a@b.cn→a\\@b.cn",
                "<b>→\\<b\\>",
                "&amp;→\\&amp;",
                "${x}→\\$\\{x\\}",
                "C:\\表→C:\\\\表",
                "12.50→12.50",
                "2026年→2026年",
                "-12.50→\\-12.50"
            })
    void noTextIsMarkup(String text, String written) throws IOException {
        assertThat(written(Samples.saying(text))).endsWith("\n\n" + written + "\n");
        assertThat(CommonMark.of(written).kinds()).containsExactly("Document", "Paragraph", "Text");
        assertThat(CommonMark.of(written).words()).containsExactly(text.strip());
        ReadBack.hold(Samples.saying(text), new MarkdownReader(), folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "第一行\n第二行", "<", "^", "|", "\\", "\\|", "`", "&#32;", "    四格", "\t缩进", "行末\\"})
    void aTextOfAnyKindIsReadBackFromParagraphsAndCells(String text) throws IOException {
        Block.FormCell cell = new Block.FormCell(text, 1, 1, Block.FormCell.Role.TEXT);
        Disclosure disclosure = Samples.disclosure(
                "029017",
                Edition.PUBLIC,
                List.of(
                        new Block.Paragraph(text),
                        new Block.Heading(2, "h", text, false),
                        new Block.Form("f", text, text, 2, List.of(List.of(cell, cell), List.of(cell)))));
        written(disclosure);
        ReadBack.hold(disclosure, new MarkdownReader(), folder);
    }

    @Test
    void aCharacterThatControlsATerminalIsRefused() {
        assertThatThrownBy(() -> written(Samples.saying("项目\u001b[31m经费")))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("U+001B");
    }

    @Test
    void theSameDisclosureGivesTheSameBytesWithPlainLineEnds() throws IOException {
        String first = written(Samples.disclosure());
        assertThat(written(Samples.disclosure()))
                .isEqualTo(first)
                .doesNotContain("\r", "\n\n\n")
                .endsWith("一、其他说明\n");
    }

    private String written(Disclosure disclosure) throws IOException {
        return Files.readString(new MarkdownWriter().write(disclosure, folder).get(0));
    }
}
