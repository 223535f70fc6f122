package org.gongkai.output.ofd;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;

/** 图形数据: an outline in the letters of OFD: M moves, L draws a line, Q and B draw curves, C closes. */
final class PathData {
    private static final int COORDINATES = 6;
    private static final int USUAL_LENGTH = 64;

    private PathData() {}

    /** The outlines of shapes on the page, as seen from the corner of their box. */
    static String of(List<? extends Shape> shapes, Box box) {
        StringBuilder data = new StringBuilder(USUAL_LENGTH * shapes.size());
        shapes.forEach(shape -> append(shape, box, data));
        return data.toString();
    }

    private static void append(Shape shape, Box box, StringBuilder data) {
        double[] points = new double[COORDINATES];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> append('M', points, 2, box, data);
                case PathIterator.SEG_LINETO -> append('L', points, 2, box, data);
                case PathIterator.SEG_QUADTO -> append('Q', points, 4, box, data);
                case PathIterator.SEG_CUBICTO -> append('B', points, 6, box, data);
                default -> append('C', points, 0, box, data);
            }
        }
    }

    private static void append(char letter, double[] points, int count, Box box, StringBuilder data) {
        if (!data.isEmpty()) {
            data.append(' ');
        }
        data.append(letter);
        for (int i = 0; i < count; i += 2) {
            box.append(points[i], points[i + 1], data.append(' '));
        }
    }
}
