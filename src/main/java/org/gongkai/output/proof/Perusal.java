package org.gongkai.output.proof;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block.Form;
import org.gongkai.output.proof.Script.Line;

/**
 * 逐页核对: looks for every line of the script in the text of pages, one behind the other.
 *
 * <p>A line stands together on a page, with its cells one behind the other. Only a paragraph, and a row with a cell too long
 * to be kept together, may be torn: then its cells are looked for one by one, each of them perhaps in pieces that go on at
 * some place of the next page.
 */
final class Perusal {
    private static final int MOST_TOLD = 3;

    private final List<String> pages;
    private int page;
    private int place;

    private Perusal(Reading.Pages reading) {
        this.pages = reading.pages().stream().map(Squeezed::of).toList();
    }

    /** The first differences, each a sentence; none where every line was found. */
    static List<String> of(Script script, Reading.Pages reading) {
        Perusal perusal = new Perusal(reading);
        List<String> differences = new ArrayList<>();
        for (Line line : perusal.ordered(script)) {
            if (!perusal.finds(line)) {
                differences.add(line.place() + "缺少“" + Collation.shown(line.cells()) + "”");
            }
            if (differences.size() == MOST_TOLD) {
                break;
            }
        }
        return differences;
    }

    /** The cover, the contents, and then all the rest. */
    private List<Line> ordered(Script script) {
        List<Line> lines = new ArrayList<>();
        script.lines().stream().filter(Perusal::isCover).forEach(lines::add);
        script.contents().forEach(text -> lines.add(Line.of(Script.Kind.HEADING, "目录", text)));
        script.lines().stream().filter(line -> !isCover(line)).forEach(lines::add);
        return lines;
    }

    private static boolean isCover(Line line) {
        return line.kind() == Script.Kind.COVER;
    }

    private boolean finds(Line line) {
        List<String> words = line.cells().stream()
                .map(Squeezed::of)
                .filter(word -> !word.isEmpty())
                .toList();
        return findsWhole(String.join("", words)) || (mayBeTorn(words) && findsTorn(words));
    }

    private static boolean mayBeTorn(List<String> words) {
        return words.size() == 1 || words.stream().anyMatch(word -> word.length() > Form.LONGEST_KEPT_TOGETHER);
    }

    /** Whether a text stands together on this page or the next; the next line is then looked for behind it. */
    private boolean findsWhole(String text) {
        for (int at = page; at < Math.min(page + 2, pages.size()); at++) {
            int from = at == page ? place : 0;
            int found = pages.get(at).indexOf(text, from);
            if (found >= 0) {
                page = at;
                place = found + text.length();
                return true;
            }
        }
        return false;
    }

    /** Whether every word is found from here on, in pieces if need be; the next line is looked for behind the last of them. */
    private boolean findsTorn(List<String> words) {
        int fromPage = page;
        int fromPlace = place;
        int lastPage = page;
        int lastPlace = place;
        for (String word : words) {
            if (!findsPieces(word, fromPage, fromPlace) && !findsPieces(word, fromPage + 1, 0)) {
                return false;
            }
            if (page > lastPage || (page == lastPage && place > lastPlace)) {
                lastPage = page;
                lastPlace = place;
            }
        }
        page = lastPage;
        place = lastPlace;
        return true;
    }

    /** Whether a word is found that begins on this very page. */
    private boolean findsPieces(String word, int fromPage, int fromPlace) {
        page = fromPage;
        place = fromPlace;
        String left = word;
        while (!left.isEmpty()) {
            if (page >= pages.size()) {
                return false;
            }
            if (findsWhole(left)) {
                return true;
            }
            left = left.substring(beginning(left));
            page++;
            place = 0;
        }
        return true;
    }

    /** How much of a text's beginning stands on the rest of this page. */
    private int beginning(String text) {
        String rest = pages.get(page).substring(place);
        int stands = 0;
        int doesNot = text.length();
        while (doesNot - stands > 1) {
            int middle = (stands + doesNot) / 2;
            if (rest.contains(text.substring(0, middle))) {
                stands = middle;
            } else {
                doesNot = middle;
            }
        }
        return stands;
    }
}
