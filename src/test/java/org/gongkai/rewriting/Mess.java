package org.gongkai.rewriting;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** What happens to a clean export on its way from the system to the inbox; none of it changes what the export says. */
public enum Mess {
    /** Nothing. */
    CLEAN {
        @Override
        public Grid on(Grid clean) {
            return clean;
        }
    },
    /** Columns in another order, and one more that nobody asked for. */
    SHUFFLED_COLUMNS {
        @Override
        public Grid on(Grid clean) {
            List<Integer> order = new ArrayList<>(
                    IntStream.range(0, clean.header().size()).boxed().toList());
            Collections.rotate(order, 3);
            Collections.swap(order, 0, order.size() / 2);
            Grid shuffled = clean.inOrder(order);
            List<List<String>> rows = new ArrayList<>();
            for (List<String> row : shuffled.rows()) {
                List<String> more = new ArrayList<>(row);
                more.add(1, rows.isEmpty() ? "经办处室" : "财务科");
                rows.add(more);
            }
            return Grid.of(rows);
        }
    },
    /** Figures in 万元. */
    WAN {
        @Override
        public Grid on(Grid clean) {
            return clean.with(
                    clean.amount(),
                    heading -> heading.replace("（元）", "（万元）"),
                    (row, amount) -> new BigDecimal(amount).movePointLeft(4).toPlainString());
        }
    },
    /** A title, the name of the unit and the unit of money above the header. */
    LINES_ABOVE {
        @Override
        public Grid on(Grid clean) {
            Grid bare = clean.with(clean.amount(), heading -> heading.replace("（元）", ""), (row, amount) -> amount);
            return bare.below(List.of(List.of("2026年部门预算明细表"), List.of("单位名称：阳泉市综合检验检测中心", "", "", "单位：元"), List.of()));
        }
    },
    /** A header of two rows, codes and names under merged spanners. */
    SPANNERS {
        @Override
        public Grid on(Grid clean) {
            return Spanners.over(clean);
        }
    },
    /** 类、款、项 in columns of their own. */
    CODE_LEVELS {
        @Override
        public Grid on(Grid clean) {
            return CodeLevels.of(clean);
        }
    },
    /** Code and name of a subject in one cell. */
    CODED_NAMES {
        @Override
        public Grid on(Grid clean) {
            return CodedNames.in(clean);
        }
    },
    /** Codes that a hand has split. */
    SPLIT_CODES {
        @Override
        public Grid on(Grid clean) {
            Grid split = clean;
            for (int column : clean.columns(heading -> heading.endsWith("科目编码"))) {
                split = split.with(column, UnaryOperator.identity(), (row, code) -> code.replaceFirst(
                                "^(\\d{3})0?(\\d+?)(\\d{2})?$", "$1 $2 $3")
                        .strip());
            }
            return split;
        }
    },
    /** Amounts as people write them. */
    WRITTEN_AMOUNTS {
        @Override
        public Grid on(Grid clean) {
            return clean.with(clean.amount(), UnaryOperator.identity(), Mess::written);
        }
    },
    /** 合计 at both ends, each page with its header, the numbers of the columns, and notes below. */
    TOTALS_AND_PAGES {
        @Override
        public Grid on(Grid clean) {
            return Pages.of(clean);
        }
    };

    private static final DecimalFormat GROUPED =
            new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));

    /** The export after it happened. */
    public abstract Grid on(Grid clean);

    private static String written(int row, String amount) {
        BigDecimal yuan = new BigDecimal(amount);
        String grouped = GROUPED.format(yuan);
        return switch (row % 5) {
            case 0 -> grouped;
            case 1 -> "￥" + grouped;
            case 2 -> wide(amount);
            case 3 -> " " + amount + "\u3000";
            case 4 -> yuan.stripTrailingZeros().toPlainString();
            default -> throw new IllegalStateException();
        };
    }

    private static String wide(String amount) {
        return amount.chars()
                .mapToObj(c -> String.valueOf((char) (c + ('０' - '0'))))
                .reduce("", String::concat);
    }
}
