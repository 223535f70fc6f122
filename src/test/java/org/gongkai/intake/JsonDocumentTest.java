package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonDocumentTest {
    private final Dropped dropped;

    JsonDocumentTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"预算年度\":2026,", "{\"预算年度\":20", "{\"项目\":[{\"项目编码\":\"A", "{\"项目\":[tru", "[1,2"})
    void aDocumentThatIsCutOffIsIncomplete(String text) {
        assertThat(dropped.problems("\n" + text))
                .singleElement()
                .returns("完整的 JSON 文件", Problem::expected)
                .satisfies(problem -> {
                    assertThat(problem.place()).matches("第 2 行第 \\d+ 列");
                    assertThat(problem.remedy()).startsWith("文件不完整");
                });
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        assertThat(dropped.problems("{\"预算年度\":2026,\n \"预算年度\":2025}"))
                .singleElement()
                .returns("预算年度", Problem::value)
                .satisfies(problem -> assertThat(problem.place()).startsWith("第 2 行"));
    }

    @Test
    void whatFollowsTheDocumentIsRefused() {
        assertThat(dropped.problems("{\"预算年度\":2026}\n{\"a\":1}"))
                .singleElement()
                .returns("文件结尾", Problem::expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"预算年度\":NaN }", "{\"预算年度\" 2026}", "{预算年度:2026}", "{\"预算年度\":02026 }"})
    void whatIsNoJsonIsRefusedWithItsPlace(String text) {
        assertThat(dropped.problems(text))
                .singleElement()
                .returns("符合 JSON 格式的内容", Problem::expected)
                .satisfies(problem -> assertThat(problem.place()).startsWith("第 1 行第"));
    }

    @Test
    void whatWouldExhaustTheMemoryIsRefused() {
        assertThat(dropped.problems("{\"项目\":".repeat(5_000))).singleElement().returns("整个文件", Problem::place);
        assertThat(dropped.problems("{\"预算年度\":" + "9".repeat(5_000) + "}"))
                .singleElement()
                .returns("整个文件", Problem::place);
    }

    @Test
    void aListOfDocumentsIsNoDocument() {
        assertThat(dropped.problems("[{\"预算年度\":2026}]")).singleElement().returns("文件顶层", Problem::place);
    }

    @Test
    void anUnknownDocumentIsRefusedWithTheNearestKind() {
        assertThat(dropped.problems("{\"预算年度\":2026,\"name\":\"x\"}"))
                .singleElement()
                .returns("文件顶层", Problem::place)
                .returns("预算年度、name", Problem::value)
                .returns("“项目库”的内容（最接近的一种），还缺：单位编码、单位名称、项目", Problem::expected);
    }
}
