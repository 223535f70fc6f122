package org.gongkai.output.ofd;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Where the characters of a text object stand, worked out as a viewer does. */
record PlacedText(String text, List<Point2D> places, List<Integer> glyphs) {
    static PlacedText of(Element object) {
        Element code = object.selectFirst("ofd|TextCode");
        Element transform = object.selectFirst("ofd|CGTransform > ofd|Glyphs");
        if (code == null || transform == null) {
            throw new AssertionError("A text has a code and glyphs: " + object);
        }
        List<Integer> glyphs =
                numbers(transform.text()).stream().map(Double::intValue).toList();
        List<Double> across = deltas(code.attr("DeltaX"));
        List<Double> down = deltas(code.attr("DeltaY"));
        List<Double> boundary = numbers(object.attr("Boundary"));
        List<Point2D> places = new ArrayList<>();
        double x = Double.parseDouble(code.attr("X"));
        double y = Double.parseDouble(code.attr("Y"));
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0) {
                x += across.get(i - 1);
                y += down.isEmpty() ? 0 : down.get(i - 1);
            }
            Point2D place = turn(object.attr("CTM"), x, y);
            places.add(new Point2D.Double(place.getX() + boundary.get(0), place.getY() + boundary.get(1)));
        }
        return new PlacedText(code.wholeText(), places, glyphs);
    }

    private static Point2D turn(String matrix, double x, double y) {
        if (matrix.isEmpty()) {
            return new Point2D.Double(x, y);
        }
        List<Double> m = numbers(matrix);
        return new Point2D.Double(m.get(0) * x + m.get(2) * y + m.get(4), m.get(1) * x + m.get(3) * y + m.get(5));
    }

    private static List<Double> deltas(String text) {
        List<Double> deltas = new ArrayList<>();
        String[] words = text.isEmpty() ? new String[0] : text.split(" ");
        for (int i = 0; i < words.length; i++) {
            int times = 1;
            if (words[i].equals("g")) {
                times = Integer.parseInt(words[i + 1]);
                i += 2;
            }
            for (int j = 0; j < times; j++) {
                deltas.add(Double.valueOf(words[i]));
            }
        }
        return deltas;
    }

    static List<Double> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String word : text.split(" ")) {
            numbers.add(Double.valueOf(word));
        }
        return numbers;
    }
}
