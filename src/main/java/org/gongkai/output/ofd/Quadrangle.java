package org.gongkai.output.ofd;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** 四边形: tells which shapes are a single quadrangle without a dent, as almost all grounds and lines of a print are. */
final class Quadrangle {
    private static final int CORNERS = 4;

    private Quadrangle() {}

    /** The way round in which a quadrangle is drawn, 1 or -1; 0 if the shape is anything else. */
    static int turn(Shape shape) {
        double[] xs = new double[CORNERS];
        double[] ys = new double[CORNERS];
        return corners(shape, xs, ys) ? turn(xs, ys) : 0;
    }

    private static boolean corners(Shape shape, double[] xs, double[] ys) {
        double[] point = new double[6];
        PathIterator path = shape.getPathIterator(null);
        for (int corner = 0; corner < CORNERS; corner++, path.next()) {
            int expected = corner == 0 ? PathIterator.SEG_MOVETO : PathIterator.SEG_LINETO;
            if (path.isDone() || path.currentSegment(point) != expected) {
                return false;
            }
            xs[corner] = point[0];
            ys[corner] = point[1];
        }
        if (isLine(path, point) && point[0] == xs[0] && point[1] == ys[0]) {
            path.next();
        }
        if (path.isDone() || path.currentSegment(point) != PathIterator.SEG_CLOSE) {
            return false;
        }
        path.next();
        return path.isDone();
    }

    private static boolean isLine(PathIterator path, double[] point) {
        return !path.isDone() && path.currentSegment(point) == PathIterator.SEG_LINETO;
    }

    /** Without a dent all corners turn the same way. */
    private static int turn(double[] xs, double[] ys) {
        int turn = 0;
        for (int i = 0; i < CORNERS; i++) {
            int next = (i + 1) % CORNERS;
            int after = (i + 2) % CORNERS;
            double cross = (xs[next] - xs[i]) * (ys[after] - ys[next]) - (ys[next] - ys[i]) * (xs[after] - xs[next]);
            int way = (int) Math.signum(cross);
            if (way == 0 || (turn != 0 && way != turn)) {
                return 0;
            }
            turn = way;
        }
        return turn;
    }
}
