package org.gongkai.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/** 对照: pairs what two lists hold, by name wherever it stands; what shares a name is aligned in its order. */
final class Matching<T> {
    private static final int NONE = -1;

    private final List<T> before;
    private final List<T> after;
    private final int[] later;
    private final int[] earlier;

    private Matching(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        this.later = new int[before.size()];
        this.earlier = new int[after.size()];
        Arrays.fill(later, NONE);
        Arrays.fill(earlier, NONE);
    }

    /**
     * The pairs in the order of the later list; what is gone follows what it followed.
     *
     * @param name what things are matched by
     * @param likeness how much two of one name have in common, at least 1
     */
    static <T> List<Pair<T>> of(
            List<T> before, List<T> after, Function<T, String> name, ToIntBiFunction<T, T> likeness) {
        Matching<T> matching = new Matching<>(before, after);
        Map<String, List<Integer>> names = places(after, name);
        places(before, name)
                .forEach((each, places) -> matching.match(places, names.getOrDefault(each, List.of()), likeness));
        return matching.pairs();
    }

    private static <T> Map<String, List<Integer>> places(List<T> things, Function<T, String> name) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < things.size(); i++) {
            places.computeIfAbsent(name.apply(things.get(i)), anything -> new ArrayList<>())
                    .add(i);
        }
        return places;
    }

    private void match(List<Integer> from, List<Integer> to, ToIntBiFunction<T, T> likeness) {
        new Alignment(
                        from.size(),
                        to.size(),
                        (i, j) -> likeness.applyAsInt(before.get(from.get(i)), after.get(to.get(j))))
                .forEach((i, j) -> {
                    later[from.get(i)] = to.get(j);
                    earlier[to.get(j)] = from.get(i);
                });
    }

    private List<Pair<T>> pairs() {
        List<Pair<T>> pairs = new ArrayList<>();
        goneFrom(0, pairs);
        for (int j = 0; j < after.size(); j++) {
            boolean isNew = earlier[j] == NONE;
            pairs.add(new Pair<>(isNew ? null : before.get(earlier[j]), after.get(j)));
            if (!isNew) {
                goneFrom(earlier[j] + 1, pairs);
            }
        }
        return pairs;
    }

    /** Tells what is gone from a place up to the next thing that is left. */
    private void goneFrom(int place, List<Pair<T>> pairs) {
        for (int i = place; i < before.size() && later[i] == NONE; i++) {
            pairs.add(new Pair<>(before.get(i), null));
        }
    }
}
