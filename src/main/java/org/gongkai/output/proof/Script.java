package org.gongkai.output.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Contents;
import org.gongkai.document.Disclosure;

/**
 * 底稿: every line that a disclosure says, in its order, the contents aside: what is read back from a format is held against it.
 *
 * @param contents the lines of the contents, for formats whose text has them between the cover and the rest
 * @param lines every other line
 */
public record Script(List<String> contents, List<Line> lines) {
    /** 行类: what a line is; a format says which of them it has. */
    public enum Kind {
        /** 封面: the unit's name, and the title. */
        COVER,
        /** 标题. */
        HEADING,
        /** 段落. */
        PARAGRAPH,
        /** 表题: label and title of a table; title and subtitle of a form; title of a chart. */
        TITLE,
        /** 单位行: 单位名称：… and 单位：万元. */
        MEASURE,
        /** 表头: a row of the heading with a cell where one begins; of a chart, its legend's. */
        HEADER,
        /** 列号: the row of column numbers. */
        NUMBERS,
        /** 表行: a row of a table, a form or a legend, blank cells among them. */
        ROW,
        /** 表注. */
        NOTE
    }

    /**
     * 行: a line and where it stands.
     *
     * @param kind what it is
     * @param place where it stands, in words for people, such as 表三第5行
     * @param cells its cells; a line of prose is one cell
     */
    public record Line(Kind kind, String place, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        static Line of(Kind kind, String place, String... cells) {
            return new Line(kind, place, Arrays.asList(cells));
        }
    }

    public Script {
        contents = List.copyOf(contents);
        lines = List.copyOf(lines);
    }

    /** The script of a disclosure. */
    public static Script of(Disclosure disclosure) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Kind.COVER, "封面", disclosure.unitName()));
        lines.add(Line.of(Kind.COVER, "封面", disclosure.title()));
        disclosure.writeTo(new Scribe(lines));
        return new Script(disclosure.contents().stream().map(Contents::text).toList(), lines);
    }

    /** The lines of some kinds only. */
    public Script only(Set<Kind> kinds) {
        return new Script(
                contents,
                lines.stream().filter(line -> kinds.contains(line.kind())).toList());
    }
}
