package org.gongkai.intake;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;

/**
 * 报表归属: whose printed tables are and of which year. What one table does not say itself, the others of its workbook may:
 * the code of a unit of the same name, and the year where they name but one. Nothing outside the file is asked, so that the
 * order in which files arrive makes no difference.
 */
final class PrintedOwners {
    private final List<PrintedTable> tables;
    private final Observations seen;
    private final NavigableSet<String> told = new TreeSet<>();

    PrintedOwners(List<PrintedTable> tables, Observations seen) {
        this.tables = tables;
        this.seen = seen;
    }

    /** The figures by unit and year; tells of the tables that belong to nobody. */
    List<Export> exports(Source source) {
        ByDossier figures = new ByDossier();
        for (PrintedTable table : tables) {
            Optional<String> code = code(table);
            OptionalInt year = year(table);
            if (code.isPresent() && year.isPresent()) {
                DossierKey key = new DossierKey(code.get(), year.getAsInt());
                table.figures().forEach(figure -> figures.add(key, figure));
            }
        }
        return figures.exports(ExportKind.PRINTED_TABLES, source);
    }

    private Optional<String> code(PrintedTable table) {
        PrintedUnit unit = table.unit();
        NavigableSet<String> codes = codes(table);
        if (codes.size() != 1) {
            tellUnit(table, unit, codes);
        }
        return codes.size() == 1 ? Optional.of(codes.first()) : Optional.empty();
    }

    /** Its own code; else those of its name; else, where it has no name, all that its workbook knows. */
    private NavigableSet<String> codes(PrintedTable table) {
        PrintedUnit unit = table.unit();
        NavigableSet<String> codes = new TreeSet<>();
        if (!unit.code().isEmpty()) {
            codes.add(unit.code());
            return codes;
        }
        for (PrintedTable other : siblings(table)) {
            boolean same =
                    unit.name().isEmpty() || unit.name().equals(other.unit().name());
            if (same && !other.unit().code().isEmpty()) {
                codes.add(other.unit().code());
            }
        }
        return codes;
    }

    private OptionalInt year(PrintedTable table) {
        NavigableSet<Integer> years = new TreeSet<>();
        if (table.year().isPresent()) {
            years.add(table.year().getAsInt());
        } else {
            siblings(table).forEach(other -> other.year().ifPresent(years::add));
        }
        if (years.size() != 1) {
            tellYear(table, years);
        }
        return years.size() == 1 ? OptionalInt.of(years.first()) : OptionalInt.empty();
    }

    private List<PrintedTable> siblings(PrintedTable table) {
        return tables.stream()
                .filter(other -> other.member().equals(table.member()))
                .toList();
    }

    /** Once for each name: one code written down in one table mends all of them. */
    private void tellUnit(PrintedTable table, PrintedUnit unit, NavigableSet<String> codes) {
        if (told.add(table.member() + "\n" + unit.name())) {
            String name = unit.name().isEmpty() ? "某某中心" : unit.name();
            seen.problem(
                    table.place() + "（表头上方）",
                    codes.isEmpty() ? unit.name() : String.join("、", codes),
                    codes.isEmpty() ? "单位编码" : "这张表的单位编码（同一文件中的其他表有几种写法）",
                    "请在表头上方写明单位编码，如“单位名称：029017-" + name + "”；同一工作簿里有一张表写明即可，其余的表按相同的单位名称识别。");
        }
    }

    private void tellYear(PrintedTable table, NavigableSet<Integer> years) {
        seen.problem(
                table.place() + "（表名）",
                String.join("、", years.stream().map(String::valueOf).toList()),
                "写明预算年度的表名，如“2026年" + PrintedTitles.title(table.number()) + "”",
                "请在表名前写上预算年度后重新放入。");
    }
}
