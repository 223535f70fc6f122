package org.gongkai.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An expenditure export of a city: so many rows, a thousand a unit, twenty a project. */
final class ManyRows {
    static final List<String> HEADER = List.of(
            "预算年度",
            "单位编码",
            "单位名称",
            "支出项目类别",
            "项目编码",
            "项目名称",
            "支出功能分类科目编码",
            "支出功能分类科目名称",
            "部门预算支出经济分类科目编码",
            "部门预算支出经济分类科目名称",
            "政府预算支出经济分类科目编码",
            "政府预算支出经济分类科目名称",
            "资金性质",
            "资金来源",
            "金额（元）");

    private ManyRows() {}

    static Path csv(Path file, int rows) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file)) {
            text.write(String.join(",", HEADER) + "\n");
            for (int i = 0; i < rows; i++) {
                text.write(String.join(",", row(i)) + "\n");
            }
        }
        return file;
    }

    static List<String> row(int i) {
        String unit = Integer.toString(100_000 + i / 1000);
        String project = Integer.toString(10_000 + i / 20 % 90_000);
        return List.of(
                "2026",
                unit,
                "第" + unit + "单位",
                "特定目标类",
                "1403002600000000" + project,
                "项目" + project,
                "2013850",
                "事业运行",
                "30201",
                "办公费",
                "50502",
                "商品和服务支出",
                "一般公共预算",
                "当年预算",
                i * 7L + "." + (10 + i % 90));
    }
}
