package org.gongkai.output.proof;

import java.util.ArrayList;
import java.util.List;

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
        public Pages {
            pages = List.copyOf(pages);
        }

        /** The pages of a text in which every page but the first says its number once, — 1 — and so on, the first of all. */
        public static Pages of(String text) {
            List<String> pages = new ArrayList<>();
            int begin = 0;
            for (int end = number(text, 1, begin); end >= 0; end = number(text, pages.size() + 1, end)) {
                pages.add(text.substring(begin, end));
                begin = end;
            }
            pages.add(text.substring(begin));
            return new Pages(pages);
        }

        private static int number(String text, int number, int from) {
            return text.indexOf("— " + number + " —", from);
        }
    }
}
