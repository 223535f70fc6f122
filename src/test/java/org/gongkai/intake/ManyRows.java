package org.gongkai.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

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
        return csv(file, rows, StandardCharsets.UTF_8);
    }

    static Path csv(Path file, int rows, Charset charset) throws IOException {
        try (BufferedWriter text = Files.newBufferedWriter(file, charset)) {
            text.write(String.join(",", HEADER) + "\n");
            for (int i = 0; i < rows; i++) {
                text.write(String.join(",", row(i)) + "\n");
            }
        }
        return file;
    }

    /** As a workbook, amounts as numbers. */
    static Path xlsx(Path file, int rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("支出");
            for (int i = 0; i <= rows; i++) {
                List<String> cells = i == 0 ? HEADER : row(i - 1);
                Row row = sheet.createRow(i);
                for (int j = 0; j < cells.size(); j++) {
                    row.createCell(j).setCellValue(cells.get(j));
                }
                if (i > 0) {
                    row.getCell(HEADER.size() - 1)
                            .setCellValue(new BigDecimal(cells.get(HEADER.size() - 1)).doubleValue());
                }
            }
            book.write(bytes);
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
