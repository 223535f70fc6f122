package org.gongkai.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.model.DossierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RollFileTest {
    private static final String LIST =
            """
            备注,单位编码,单位名称,批复日期,年度
            ,029017,"市场监督管理局,机关",2026-02-10,
            ,048001,应急管理局,2025年12月30日,2026

            ,050001,档案馆,,
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void aListSaysWhoIsExpectedAndSinceWhen(String charset) throws IOException {
        assertThat(read(LIST, Charset.forName(charset)).roll().entries())
                .containsExactly(
                        entry("029017", 2026, "市场监督管理局,机关", Optional.of(LocalDate.of(2026, 2, 10))),
                        entry("048001", 2026, "应急管理局", Optional.of(LocalDate.of(2025, 12, 30))),
                        entry("050001", 2027, "档案馆", Optional.empty()));
        assertThat(read("\uFEFF" + LIST, StandardCharsets.UTF_8).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "029017,甲,2026-02-30 | 第 2 行第 3 列（批复日期）“2026-02-30”不是",
                ",甲,2026-02-03 | 第 2 行第 1 列（单位编码）是空的",
                "甲局,甲,2026-02-03 | 第 2 行第 1 列（单位编码）“甲局”不是",
                "029017,甲,2026-02-03,二〇 | 第 2 行第 4 列（年度）“二〇”不是",
                "029017,甲,\"2026 | 引号"
            })
    void whatCannotBeReadIsToldWithLineAndColumn(String line, String told) throws IOException {
        RollFile.Content content = read("单位编码,单位名称,批复日期,年度\n" + line + "\n", StandardCharsets.UTF_8);
        assertThat(content.problems()).singleElement().asString().contains(told).endsWith("。");
        assertThat(content.roll().entries()).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnceAndAUnitStandsOnlyOnce() throws IOException {
        String list = "单位编码,单位名称,批复日期\n029017,甲,2026-02-03\n029017,乙,2026-03-03\n048001,丙,昨天\n";
        assertThat(read(list, StandardCharsets.UTF_8).problems())
                .hasSize(2)
                .first()
                .asString()
                .contains("第 3 行第 1 列", "2026 年度已经列过");
    }

    @Test
    void aListWithoutItsHeadingsOrWithoutAnythingIsTold() throws IOException {
        assertThat(read("编码,单位名称\n029017,甲\n", StandardCharsets.UTF_8).problems())
                .containsExactly("单位名单第 1 行（表头）没有“单位编码”列，请补上。", "单位名单第 1 行（表头）没有“批复日期”列，请补上。");
        assertThat(read("", StandardCharsets.UTF_8).problems())
                .singleElement()
                .asString()
                .contains("空的");
        assertThat(RollFile.read(folder.resolve("none.csv"), 2026).problems())
                .singleElement()
                .asString()
                .contains("读不出来", "gongkai.units");
        assertThat(read("单位编码,单位名称,批复日期\n029017,甲,2026", StandardCharsets.UTF_16LE)
                        .problems())
                .isNotEmpty();
    }

    private RollFile.Content read(String list, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("units.csv"), list.getBytes(charset));
        return RollFile.read(file, 2027);
    }

    private static Roll.Entry entry(String code, int year, String name, Optional<LocalDate> approved) {
        return new Roll.Entry(new DossierKey(code, year), name, approved);
    }
}
