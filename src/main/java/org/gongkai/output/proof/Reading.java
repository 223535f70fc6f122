package org.gongkai.output.proof;

import java.util.List;
import java.util.regex.Pattern;

/** 回读: what was read back from a format. */
public sealed interface Reading {
    /**
     * 逐行: lines with their cells, blank ones among them, as a format with a structure gives them.
     *
     * @param lines the lines
     */
    record Lines(List<List<String>> lines) implements Reading {
        public Lines {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }

    /**
     * 逐页: the text of pages, as a format that only has pages gives it; a text that does not fit a page goes on at a later
     * place of the next.
     *
     * @param pages the text of each page, from the first
     */
    record Pages(List<String> pages) implements Reading {
        private static final Pattern NUMBER = Pattern.compile("— \\d+ —");

        public Pages {
            pages = List.copyOf(pages);
        }

        /** The pages of a text in which every numbered page ends with its number: — 1 —. */
        public static Pages of(String text) {
            return new Pages(List.of(NUMBER.split(text)));
        }
    }
}
