package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimiterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a,b\\n1,2~COMMA",
                "a\\tb\\n1,200.00\\t2~TAB",
                "a\\tb\\tc\\n1\\t2\\t甲,乙,丙,丁,戊,己~TAB",
                "a;b;c\\n1;2;3,5~SEMICOLON",
                "标题\\n单位：元\\na,b,c\\n1,2,x;y~COMMA",
                "a,b\\n\"1;2;3\",4~COMMA",
                "sep=;\\na;b,c~SEMICOLON",
                "名称，金额，说明\\n甲，1，乙~WIDE_COMMA",
                "名称，金额，说明\\n甲，1~COMMA",
                "名称，金额，说明~COMMA",
                "名称，金额\\n甲，1~COMMA",
                "a,b\\n甲，乙，丙，丁,2\\n甲，乙，丙，丁,3~COMMA",
                "甲~COMMA"
            })
    void itPartsMostRowsIntoMostCells(String text, Delimiter expected) {
        assertThat(Delimiter.of(text.replace("\\n", "\n").replace("\\t", "\t"))).isEqualTo(expected);
    }

    @Test
    void aTextThatIsCutInQuotesShowsItsDelimiterToo() {
        assertThat(Delimiter.of("a;b\n1;\"2\n3")).isEqualTo(Delimiter.SEMICOLON);
    }

    @Test
    void theFormSaysWhatStandsBetweenTheCells() throws IOException {
        assertThat(shown("a;b\n1;2\n").lines()).containsExactly("#分号分隔的 CSV（UTF-8 编码）", "1|a|b", "2|1|2", "#");
        assertThat(shown("a\t\"b\n\"\n1\t2\n").lines()).containsExactly("#TSV（UTF-8 编码）", "1|a|b\n", "3|1|2", "#");
        assertThat(shown("甲，乙，丙\n1，2，3\n").lines().get(0)).isEqualTo("#全角逗号分隔的 CSV（UTF-8 编码）");
    }

    @Test
    void aFormulaThatOnlyHoldsATextIsThatText() throws IOException {
        assertThat(shown("=\"029017\",\"=\"\"0012\"\"\",\"=A1\",=\"a\"&\"b\"\n").lines())
                .contains("1|029017|0012|=A1|=\"a\"&\"b\"");
    }

    @Test
    void aQuoteThatStaysOpenIsToldWithItsLine() throws IOException {
        assertThat(shown("a,b\n1,\"2\n").problems()).singleElement().returns("第 2 行起", Problem::place);
    }

    private static ShownSheets shown(String text) throws IOException {
        return ShownSheets.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
