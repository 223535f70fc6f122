package org.gongkai.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.gongkai.form.Row;
import org.gongkai.form.Sheet;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;
import org.jspecify.annotations.Nullable;

/**
 * 报表识别: knows the sheets that hold printed tables by the titles in their first rows, and leaves all others to whoever
 * reads lines. A sheet of neither kind (a cover, a table that is not disclosed) is left unread beside printed tables.
 */
final class PrintedSheets {
    private static final int TITLE_WITHIN = 20;
    private static final int HIGHEST_HEADER = 3;

    /** What only lines have a column for. */
    private static final Set<Field> OF_LINES =
            EnumSet.of(Field.UNIT_CODE, Field.YEAR, Field.ITEM_CODE, Field.ASSET_NUMBER);

    private static final Set<Field> FUND_OF_LINES = EnumSet.of(Field.FUND, Field.FROM);

    private final Source source;
    private final Observations seen;
    private final List<PrintedTable> tables = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private final List<Row> first = new ArrayList<>();
    private final List<Recognition> recognitions = new ArrayList<>();
    private @Nullable Sheet contents;
    private String form = "";
    private Sheet sheet = Sheet.WHOLE;
    private boolean decided;
    private boolean ofLines;
    private @Nullable PrintedSheetReader reader;

    /** 未识别的表: a sheet without a title of a printed table and without a header of lines, and what was told of it. */
    private record Unknown(Sheet sheet, Observations told) {}

    PrintedSheets(Source source, Observations seen) {
        this.source = source;
        this.seen = seen;
    }

    void begin(Sheet next, String nextForm) {
        sheet = next;
        form = nextForm;
        first.clear();
        decided = false;
        ofLines = false;
        reader = null;
    }

    /** Takes a row; as soon as it is known that the sheet holds no printed table, its rows are for others. */
    void row(Row row, Consumer<Row> others) {
        if (decided) {
            give(row, others);
            return;
        }
        first.add(row);
        ofLines = ofLines || endsWithHeaderOfLines();
        if (ofLines || first.size() == TITLE_WITHIN) {
            decide(others);
        }
    }

    /** Comes to the end of a sheet; whether it held printed tables. */
    boolean end(Consumer<Row> others) {
        if (!decided) {
            decide(others);
        }
        PrintedSheetReader read = reader;
        if (read != null) {
            List<PrintedTable> here = read.end();
            tables.addAll(here);
            here.forEach(table -> recognitions.add(table.recognition(form)));
            contents = read.isContents() ? sheet : contents;
        }
        return read != null;
    }

    /** Whether the first rows of the sheet hold the header of lines. */
    boolean isOfLines() {
        return ofLines;
    }

    /** What was told of a sheet that is of neither kind counts, unless the file turns out to be a book of printed tables. */
    void others(Observations told) {
        if (!told.hasProblems()) {
            seen.add(told);
        } else {
            unknown.add(new Unknown(sheet, told));
        }
    }

    /**
     * The figures of all printed tables; tells of those whose unit or year is not known.
     *
     * @param alone whether the file holds nothing else
     */
    List<Export> exports(boolean alone) {
        Sheet listed = contents;
        if (alone && tables.isEmpty() && listed != null) {
            seen.problem(listed.place() + "全部内容", "只有目录", "十三张公开报表", "请把各张报表连同目录放在同一个文件里导出，只有目录没有可以核对的数字。");
        }
        for (Unknown each : unknown) {
            if (tables.isEmpty()) {
                seen.add(each.told());
            } else {
                seen.notice("不是十三张公开报表之一，未读取", each.sheet().place());
            }
        }
        return new PrintedOwners(tables, seen).exports(source);
    }

    /** What the printed tables were recognised as. */
    List<Recognition> recognitions() {
        return recognitions;
    }

    private void decide(Consumer<Row> others) {
        decided = true;
        OptionalInt number = ofLines ? OptionalInt.empty() : number();
        if (number.isPresent()) {
            reader = new PrintedSheetReader(number.getAsInt(), source.fingerprint(), seen);
        }
        first.forEach(row -> give(row, others));
        first.clear();
    }

    private void give(Row row, Consumer<Row> others) {
        PrintedSheetReader printed = reader;
        if (printed == null) {
            others.accept(row);
        } else {
            printed.accept(row);
        }
    }

    /** The first title decides; without any title of a table, a code does. */
    private OptionalInt number() {
        OptionalInt titled = first.stream()
                .map(PrintedHead::titled)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
        List<String> texts =
                first.stream().flatMap(row -> PrintedCells.own(row).stream()).toList();
        boolean otherTitle = texts.stream()
                .anyMatch(
                        text -> text.endsWith("表") && PrintedTitles.coded(text).isEmpty());
        if (titled.isPresent() || otherTitle) {
            return titled;
        }
        return texts.stream()
                .map(PrintedTitles::coded)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** Whether the last rows are the header of lines: each line says whose it is, or names an item, an asset or its fund. */
    private boolean endsWithHeaderOfLines() {
        for (int rows = 1; rows <= Math.min(HIGHEST_HEADER, first.size()); rows++) {
            Set<Field> fields = EnumSet.noneOf(Field.class);
            Headings.of(first.subList(first.size() - rows, first.size())).stream()
                    .map(Heading::field)
                    .filter(Objects::nonNull)
                    .forEach(fields::add);
            if (fields.stream().anyMatch(OF_LINES::contains) || fields.containsAll(FUND_OF_LINES)) {
                return true;
            }
        }
        return false;
    }
}
