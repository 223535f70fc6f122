package org.gongkai.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.model.ExportKind;

/** 文字文档: writes the values of a document one below the other, those of a project below its name. */
final class PlainDocument {
    private static final Pattern OF_PROJECT = Pattern.compile("(项目\\[\\d+\\])\\.(.+)");
    private static final List<String> HEADINGS = List.of("项目编码", "项目名称", "栏目", "内容");
    private static final List<Integer> WIDTHS = List.of(24, 34, 30, 90);
    private static final int CONTENT = 3;

    private final XSSFWorkbook workbook;
    private final Concerned concerned;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> cells = new HashMap<>();
    private String name = "";

    /** 一项内容: a value and where it stands. */
    private record Line(String path, String text) {
        /** The project it is of; empty where it is of none. */
        String project() {
            Matcher path = OF_PROJECT.matcher(path());
            return path.matches() ? path.group(1) : "";
        }

        String member() {
            return project().isEmpty() ? path : path.substring(project().length() + 1);
        }
    }

    PlainDocument(XSSFWorkbook workbook, Concerned concerned) {
        this.workbook = workbook;
        this.concerned = concerned;
    }

    /** Takes a value. */
    void add(String path, String text) {
        if (concerned.hasValue(path)) {
            lines.add(new Line(path, text));
        }
    }

    /** The document has ended: writes its sheet. */
    void end() {
        boolean library = lines.stream().anyMatch(line -> !line.project().isEmpty());
        name = (library ? ExportKind.PROJECTS : ExportKind.UNIT).term();
        Look look = new Look(workbook);
        XSSFSheet sheet = workbook.createSheet(name);
        write(sheet.createRow(0), HEADINGS, look.heading());
        sheet.createFreezePane(0, 1);
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * Look.CHARACTER);
        }
        sheet.setColumnHidden(0, !library);
        sheet.setColumnHidden(1, !library);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        write(sheet, look.wrapped(), look.bold());
        lines.clear();
    }

    private void write(XSSFSheet sheet, CellStyle text, CellStyle bold) {
        Map<String, List<String>> projects = projects();
        String before = "";
        for (Line line : lines) {
            String project = line.project();
            List<String> called = projects.getOrDefault(project, List.of("", ""));
            if (!project.isEmpty() && !project.equals(before)) {
                XSSFRow title = sheet.createRow(sheet.getLastRowNum() + 1);
                write(title, called, bold);
                cells.put(project, "A" + (title.getRowNum() + 1) + ":B" + (title.getRowNum() + 1));
            }
            before = project;
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            write(row, List.of(called.get(0), called.get(1), line.member(), line.text()), text);
            remember(line.path(), row.getCell(CONTENT).getReference());
        }
    }

    /** The code and the name of every project. */
    private Map<String, List<String>> projects() {
        Map<String, List<String>> projects = new HashMap<>();
        for (Line line : lines) {
            int place = HEADINGS.indexOf(line.member());
            if (!line.project().isEmpty() && (place == 0 || place == 1)) {
                projects.computeIfAbsent(line.project(), any -> new ArrayList<>(List.of("", "")))
                        .set(place, line.text());
            }
        }
        return projects;
    }

    /** The cell of a value, and of what it is in, where it is the first there. */
    private void remember(String path, String cell) {
        cells.putIfAbsent(path, cell);
        for (int i = path.length() - 1; i > 0; i--) {
            if (path.charAt(i) == '.' || path.charAt(i) == '[') {
                cells.putIfAbsent(path.substring(0, i), cell);
            }
        }
    }

    private static void write(XSSFRow row, List<String> texts, CellStyle style) {
        for (int column = 0; column < texts.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(Look.cellText(texts.get(column)));
            cell.setCellStyle(style);
        }
    }

    /** The cells of its values by their places. */
    Map<String, String> cells() {
        return cells;
    }

    /** The name of its sheet for every name that a document gives it, which is none. */
    Map<String, String> sheets() {
        return name.isEmpty() ? Map.of() : Map.of("", name);
    }
}
