package org.gongkai.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.form.Row;
import org.gongkai.value.CodeParts;
import org.gongkai.value.CodedName;
import org.gongkai.value.Unreadable;

/** 列: where the value of a field stands. */
sealed interface Column {
    /** The text of the field in a row, without the space around it; empty where nothing stands. */
    String text(Row row);

    /** The column that the value is told by, from 0; -1 where it stands in no column. */
    int at();

    /** 整列: a column of its own. */
    record Whole(int at) implements Column {
        @Override
        public String text(Row row) {
            return row.cell(at);
        }
    }

    /** 编码在前: the code in a column that holds codes with their names; a cell that holds but one thing is taken as it is. */
    record CodeIn(int at) implements Column {
        @Override
        public String text(Row row) {
            String both = row.cell(at);
            return CodedName.of(both).map(CodedName::code).orElse(both);
        }
    }

    /** 名称在后: the name in a column that holds codes with their names. */
    record NameIn(int at) implements Column {
        @Override
        public String text(Row row) {
            String both = row.cell(at);
            return CodedName.of(both).map(CodedName::name).orElse(both);
        }
    }

    /** 类、款、项: a code in several columns, from the widest level to the finest; parts that make no code stand apart. */
    record Levels(List<Integer> columns) implements Column {
        private static final String APART = " / ";

        @Override
        public int at() {
            return columns.get(columns.size() - 1);
        }

        @Override
        public String text(Row row) {
            List<String> parts = columns.stream().map(row::cell).toList();
            if (parts.stream().allMatch(String::isEmpty)) {
                return "";
            }
            try {
                return CodeParts.join(parts);
            } catch (Unreadable e) {
                return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(APART));
            }
        }
    }

    /** 表头上方: a value that a line above the table gives for all of its rows. */
    record Above(String text) implements Column {
        @Override
        public String text(Row row) {
            return text;
        }

        @Override
        public int at() {
            return -1;
        }
    }
}
