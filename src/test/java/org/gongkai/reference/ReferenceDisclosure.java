package org.gongkai.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The published disclosure of the reference unit, as it was extracted from print: cells between tabs. */
public final class ReferenceDisclosure {
    private static final Path TEXT = Path.of("src/test/resources/reference/yangquan-2026-disclosure.txt");
    private static final Pattern TITLE = Pattern.compile("2026年[^\t.]*表(（[^）\t]*）)?");
    private static final Pattern SHEET = Pattern.compile("阳泉市市级预算部门[（(]单位[）)]项目支出绩效目标表");
    private static final Pattern FURNITURE = Pattern.compile("(预算公开表|部门公开表|单位名称：|单位：).*");

    private static final String AFTER_THE_SHEETS = "十一、国有资产占有使用情况";

    /** A spanner that the extraction set one column early: the revenue side of 表九 is three columns wide. */
    private static final String SHIFTED = "国有资本经营预算收入\t\t国有资本经营预算支出";

    private static final String IN_PLACE = "国有资本经营预算收入\t\t\t国有资本经营预算支出";

    /** How many rows the heading of each table has, with the row of column numbers. */
    private static final List<Integer> HEADINGS = List.of(2, 2, 2, 3, 2, 2, 2, 1, 3, 2, 2, 3, 3);

    private final List<String> lines;

    private ReferenceDisclosure(List<String> lines) {
        this.lines = lines;
    }

    /** Reads the text. */
    public static ReferenceDisclosure read() throws IOException {
        return new ReferenceDisclosure(Files.readAllLines(TEXT));
    }

    /** The thirteen tables in their order. */
    public List<ReferenceTable> tables() {
        List<List<String>> tables = new ArrayList<>();
        for (String line : between("第二部分 2026年单位预算报表", "第三部分 2026年度单位预算情况说明")) {
            if (TITLE.matcher(line).matches()) {
                tables.add(new ArrayList<>(List.of(line)));
            } else if (!line.isBlank() && !FURNITURE.matcher(line).matches()) {
                tables.get(tables.size() - 1).add(line);
            }
        }
        if (tables.size() != HEADINGS.size()) {
            throw new IllegalStateException("The reference has thirteen tables, not " + tables.size());
        }
        List<ReferenceTable> parsed = new ArrayList<>();
        tables.forEach(table -> parsed.add(table(parsed.size() + 1, table)));
        return parsed;
    }

    /** The text of part three between the sheets and around them, line by line. */
    public List<String> statements() {
        List<String> part = between("第三部分 2026年度单位预算情况说明", "第四部分 名词解释");
        List<String> before =
                part.stream().takeWhile(line -> !SHEET.matcher(line).matches()).toList();
        List<String> statements = new ArrayList<>(before);
        statements.add(AFTER_THE_SHEETS);
        statements.addAll(between(AFTER_THE_SHEETS, "阳泉市财政局文件"));
        return statements.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The fourteen performance sheets, each as the cells that hold something, in the order of the print. */
    public List<List<String>> sheets() {
        List<List<String>> sheets = new ArrayList<>();
        for (String line : between("十、绩效管理情况", AFTER_THE_SHEETS)) {
            if (SHEET.matcher(line).matches()) {
                sheets.add(new ArrayList<>());
            } else if (!sheets.isEmpty()) {
                sheets.get(sheets.size() - 1)
                        .addAll(cells(line).stream()
                                .filter(cell -> !cell.isEmpty())
                                .toList());
            }
        }
        return sheets;
    }

    private static ReferenceTable table(int number, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("注：")) {
                notes.add(line.strip());
            } else {
                rows.add(cells(line.startsWith(SHIFTED) ? IN_PLACE + "\t\t\t\t" : line));
            }
        }
        int width = rows.get(0).size();
        rows.forEach(row -> {
            if (row.size() != width) {
                throw new IllegalStateException("Table " + number + " is " + width + " wide, but not in " + row);
            }
        });
        int heading = HEADINGS.get(number - 1);
        return new ReferenceTable(
                number, lines.get(0).strip(), rows.subList(0, heading), rows.subList(heading, rows.size()), notes);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1))
                .map(cell -> cell.replaceAll("\\s", ""))
                .toList();
    }

    /** The lines after the last line that begins with one text and before the next that begins with another. */
    private List<String> between(String from, String to) {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(from) && !lines.get(i).contains("\t")) {
                start = i + 1;
            }
        }
        int end = start;
        while (!lines.get(end).startsWith(to)) {
            end++;
        }
        return lines.subList(start, end);
    }
}
