package org.gongkai.output.ofd;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.StringJoiner;

/** 图形数据: an outline in the letters of OFD: M moves, L draws a line, Q and B draw curves, C closes. */
final class PathData {
    private static final int COORDINATES = 6;

    private PathData() {}

    /** The outline of a shape on the page, as seen from the corner of its box. */
    static String of(Shape shape, Box box) {
        StringJoiner data = new StringJoiner(" ");
        double[] points = new double[COORDINATES];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append(data, "M", points, 2, box);
                case PathIterator.SEG_LINETO -> append(data, "L", points, 2, box);
                case PathIterator.SEG_QUADTO -> append(data, "Q", points, 4, box);
                case PathIterator.SEG_CUBICTO -> append(data, "B", points, 6, box);
                default -> data.add("C");
            }
        }
        return data.toString();
    }

    private static void append(StringJoiner data, String letter, double[] points, int count, Box box) {
        data.add(letter);
        for (int i = 0; i < count; i += 2) {
            data.add(box.from(points[i], points[i + 1]));
        }
    }
}
