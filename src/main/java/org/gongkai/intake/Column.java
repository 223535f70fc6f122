package org.gongkai.intake;

import java.util.List;
import org.gongkai.form.Row;
import org.gongkai.value.CodedName;

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

    /** 类、款、项: a code in several columns, from the widest level to the finest. */
    record Levels(List<Integer> columns) implements Column {
        private static final int DIGITS = 2;

        @Override
        public int at() {
            return columns.get(columns.size() - 1);
        }

        @Override
        public String text(Row row) {
            String code = "";
            for (int column : columns) {
                code = below(code, row.cell(column));
            }
            return code;
        }

        /** A level is two digits below the one above, or repeats that one before its own two. */
        private static String below(String code, String level) {
            if (level.isEmpty() || code.isEmpty() || level.startsWith(code)) {
                return level.isEmpty() ? code : level;
            }
            boolean isShort = level.length() <= DIGITS && level.chars().allMatch(Character::isDigit);
            return isShort ? code + "0".repeat(DIGITS - level.length()) + level : code + " " + level;
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
