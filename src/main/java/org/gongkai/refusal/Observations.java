package org.gongkai.refusal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 识读记录: what was seen while a file was read: its problems, and what was left unread. */
public final class Observations {
    /** So many problems are told one by one; what comes after them is counted. */
    public static final int MOST_PROBLEMS = 10_000;

    private static final int MOST_PLACES = 10;

    private final String within;
    private final Room room;
    private final Room roomOfParts;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final Map<String, Places> repeated = new LinkedHashMap<>();
    private int untold;

    /** What is seen of a whole file. */
    public Observations() {
        this("", new Room(), new Room());
    }

    private Observations(String within, Room room, Room roomOfParts) {
        this.within = within;
        this.room = room;
        this.roomOfParts = roomOfParts;
    }

    /**
     * What is seen of a part of this file: told by itself, but no more problems of all parts together than of one file.
     *
     * @param place where the part is, such as 压缩包内“支出.csv”; every place in it is told behind these words
     */
    public Observations within(String place) {
        return new Observations(within + place, roomOfParts, roomOfParts);
    }

    public void problem(Problem problem) {
        if (room.left > 0) {
            room.left--;
            problems.add(
                    within.isEmpty()
                            ? problem
                            : new Problem(
                                    within + problem.place(), problem.value(), problem.expected(), problem.remedy()));
        } else {
            untold++;
        }
    }

    public void problem(String place, String value, String expected, String remedy) {
        problem(new Problem(place, value, expected, remedy));
    }

    public void notice(String notice) {
        notices.add(within + notice);
    }

    /** Something that may stand in many places and is told once, with the first of them. */
    public void notice(String what, String place) {
        repeated.computeIfAbsent(what, anything -> new Places()).add(place);
    }

    /** Everything that was seen elsewhere, as if it had been seen here. */
    public void add(Observations other) {
        other.problems.forEach(this::problem);
        untold += other.untold;
        other.notices.forEach(this::notice);
        other.repeated.forEach((what, places) ->
                repeated.computeIfAbsent(what, anything -> new Places()).add(places));
    }

    public boolean hasProblems() {
        return !problems.isEmpty() || untold > 0;
    }

    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (untold > 0) {
            all.add(new Problem(within + "文件其余部分", "另外 " + untold + " 处问题", "没有问题的内容", "问题过多，请检查导出时所选的模板和编码，改正后重新导出。"));
        }
        return all;
    }

    public List<String> notices() {
        List<String> all = new ArrayList<>(notices);
        repeated.forEach((what, places) -> all.add(within + places + "：" + what));
        return all;
    }

    /** How many more problems are told one by one. */
    private static final class Room {
        private int left = MOST_PROBLEMS;
    }

    private static final class Places {
        private final List<String> first = new ArrayList<>();
        private int count;

        void add(String place) {
            count++;
            if (first.size() < MOST_PLACES) {
                first.add(place);
            }
        }

        void add(Places others) {
            count += others.count;
            others.first.stream().limit((long) MOST_PLACES - first.size()).forEach(first::add);
        }

        @Override
        public String toString() {
            String places = String.join("、", first);
            return count > first.size() ? places + "等 " + count + " 处" : places;
        }
    }
}
