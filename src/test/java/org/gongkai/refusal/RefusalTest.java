package org.gongkai.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.gongkai.model.Source;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Problem PROBLEM =
            new Problem("单元格 O7（金额）", "1,23", "金额，如 1234.56 或 1,234.56", "千分位逗号的位置不对，请核实后改正。");

    private final Source source = new Source("支出\n.csv", "");

    @Test
    void theNoteTellsEachProblemInAParagraph() {
        Problem blank = new Problem("单元格 B8（单位编码）", "", "“单位编码”的内容", "请补填后重新导出。");
        assertThat(new Refusal(source, List.of(PROBLEM, blank)).note())
                .isEqualTo(
                        """
                        文件：支出[U+000A].csv

                        该文件未被接收，共 2 处问题。请逐条改正后重新放入收件箱。

                        1. 单元格 O7（金额）：读到“1,23”，应为金额，如 1234.56 或 1,234.56。千分位逗号的位置不对，请核实后改正。

                        2. 单元格 B8（单位编码）：没有内容，应为“单位编码”的内容。请补填后重新导出。
                        """);
    }

    @Test
    void theNoteListsTwoHundredAndCountsTheRest() {
        String note = new Refusal(source, Collections.nCopies(203, PROBLEM)).note();
        assertThat(note).contains("共 203 处问题", "\n200. ", "另有 3 处问题未列出").doesNotContain("\n201. ");
    }

    @Test
    void theMessageIsOneLine() {
        assertThat(new RefusedException(new Refusal(source, List.of(PROBLEM))))
                .hasMessage(
                        "文件“支出[U+000A].csv”被退回，共 1 处问题，第 1 处：单元格 O7（金额）：读到“1,23”，应为金额，如 1234.56 或 1,234.56。千分位逗号的位置不对，请核实后改正。");
    }

    @Test
    void aValueIsShortened() {
        assertThat(new Problem("文件顶层", "金".repeat(5_000), "对象", "请改正。").value())
                .hasSize(201)
                .endsWith("…");
    }

    @Test
    void aRefusalHasAReason() {
        assertThatThrownBy(() -> new Refusal(source, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
