package org.gongkai.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.model.Dossier;
import org.gongkai.model.Place;
import org.gongkai.model.Source;

/**
 * 所在: says in words where values stand: the files, the sheets, and the cells as far as they are known.
 *
 * @param names the names of the files by their fingerprints
 */
record Whereabouts(Map<String, String> names) {
    private static final int NAMED = 12;
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern AREA = Pattern.compile("[A-Z]+\\d+:[A-Z]+\\d+");

    /** The member of the project library whose projects are counted; everything else is counted in rows. */
    private static final String LIBRARY = "项目";

    /** The whereabouts in the files of a dossier. */
    static Whereabouts in(Dossier dossier) {
        Map<String, String> names = new TreeMap<>();
        for (Source source : dossier.sources()) {
            names.put(source.fingerprint(), source.fileName());
        }
        return new Whereabouts(names);
    }

    /** 文件: the files, each once. */
    String file(List<Place> places) {
        return distinct(places.stream().map(this::name).toList());
    }

    /** 工作表: the sheets or members, each once. */
    String sheet(List<Place> places) {
        return distinct(places.stream().map(place -> place.origin().sheet()).toList());
    }

    /**
     * 单元格: the cells, file by file, such as {@code 支出.csv O3、O7；项目.json 第 2 个项目 年度资金/总额}.
     *
     * @param cells the cells that are known; of the others the row is told
     */
    String cell(List<Place> places, Map<Place, String> cells) {
        Map<String, List<Place>> byFile = new TreeMap<>();
        places.forEach(place ->
                byFile.computeIfAbsent(name(place), file -> new ArrayList<>()).add(place));
        return byFile.entrySet().stream()
                .map(entry -> (byFile.size() > 1 ? entry.getKey() + " " : "") + inOneFile(entry.getValue(), cells))
                .collect(Collectors.joining("；"));
    }

    private static String inOneFile(List<Place> places, Map<Place, String> cells) {
        Set<String> known = new LinkedHashSet<>();
        Map<String, TreeSet<Integer>> rows = new LinkedHashMap<>();
        for (Place place : places) {
            String cell = known(place, cells);
            if (cell.isEmpty()) {
                rows.computeIfAbsent(counted(place), what -> new TreeSet<>())
                        .add(place.origin().row());
            } else {
                known.add(cell);
            }
        }
        List<String> words = new ArrayList<>();
        if (!known.isEmpty()) {
            words.add(known.stream().limit(NAMED).collect(Collectors.joining("、"))
                    + (known.size() > NAMED ? " 等 " + known.size() + " 处" : ""));
        }
        rows.forEach((what, numbers) -> words.add(named(numbers, what)));
        return String.join("、", words);
    }

    /** The cell of a value, if it is known: of a printed table its column is, or the area. */
    private static String known(Place place, Map<Place, String> cells) {
        if (LETTERS.matcher(place.field()).matches()) {
            return place.field() + place.origin().row();
        }
        return AREA.matcher(place.field()).matches() ? place.field() : cells.getOrDefault(place, "");
    }

    /** What the rows of a place are counted in, with the member where it is one of a document. */
    private static String counted(Place place) {
        if (!place.origin().sheet().endsWith(LIBRARY)) {
            return "行";
        }
        return "个" + LIBRARY + (place.field().isEmpty() ? "" : " " + place.field());
    }

    private static String named(TreeSet<Integer> rows, String counted) {
        String first = rows.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining("、"));
        return "第 " + first + (rows.size() > NAMED ? " 等 " + rows.size() + " " : " ") + counted;
    }

    private String name(Place place) {
        String fingerprint = place.origin().fingerprint();
        return names.getOrDefault(fingerprint, fingerprint);
    }

    private static String distinct(List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("、"));
    }
}
