package org.gongkai.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 所涉内容: what of a file goes into a copy: everything, or of a large one the first rows and those that findings are about.
 *
 * @param large whether the file is too large to be copied
 * @param rows the rows that findings are about, as 工作表!12
 * @param records the records of a document that findings are about, as 项目[3]; empty for those outside of any record
 */
record Concerned(boolean large, Set<String> rows, Set<String> records) {
    private static final int FIRST_ROWS = 20;
    private static final Pattern ROWS = Pattern.compile("[A-Z]+(\\d{1,7})(?::[A-Z]+(\\d{1,7}))?");
    private static final Pattern RECORD = Pattern.compile("([^.\\[]+\\[\\d+\\]).*");
    private static final int MOST_ROWS = 1_000;

    static Concerned of(List<Annotation> annotations, boolean large) {
        Set<String> rows = new TreeSet<>();
        Set<String> records = new TreeSet<>();
        for (Annotation annotation : annotations) {
            Matcher cells = ROWS.matcher(annotation.cell());
            if (cells.matches()) {
                int first = Integer.parseInt(cells.group(1));
                int last = Integer.parseInt(Optional.ofNullable(cells.group(2)).orElse(cells.group(1)));
                for (int row = first; row <= last && row - first < MOST_ROWS; row++) {
                    rows.add(annotation.sheet() + "!" + row);
                }
            }
            records.add(record(annotation.cell()));
        }
        return new Concerned(large, rows, records);
    }

    /** Whether a row is copied. */
    boolean hasRow(String sheet, int number) {
        return !large || number <= FIRST_ROWS || rows.contains(sheet + "!" + number);
    }

    /** Whether a value of a document is copied. */
    boolean hasValue(String path) {
        return !large || records.contains(record(path));
    }

    private static String record(String path) {
        Matcher record = RECORD.matcher(path);
        return record.matches() ? record.group(1) : "";
    }
}
