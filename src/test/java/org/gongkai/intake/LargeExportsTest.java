package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeExportsTest {
    private static final int MILLION = 1_000_000;
    private static final String HEADER = "预算年度,单位编码,单位名称,支出项目类别,项目编码,项目名称,支出功能分类科目编码,支出功能分类科目名称,部门预算支出经济分类科目编码,"
            + "部门预算支出经济分类科目名称,政府预算支出经济分类科目编码,政府预算支出经济分类科目名称,资金性质,资金来源,金额（元）\n";

    @Test
    void aMillionRowsOfCsvAreReadIn256MiB(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("支出.csv");
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write(HEADER);
            for (int i = 0; i < MILLION; i++) {
                text.write(
                        "2026,%06d,第%d单位,特定目标类,1403002600000000%05d,项目%d,2013850,事业运行,30201,办公费,50502,商品和服务支出,一般公共预算,当年预算,%d.%02d%n"
                                .formatted(i / 1000, i / 1000, i / 20, i / 20, i * 7L, i % 100));
            }
        }
        assertThat(InLittleMemory.says(file)).isEqualTo("1000000");
    }
}
