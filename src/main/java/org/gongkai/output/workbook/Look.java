package org.gongkai.output.workbook;

/**
 * 格式: how a cell looks.
 *
 * @param face its font
 * @param place where the text stands in it
 * @param indent by how many steps it is set in
 * @param framed whether it has a line around it
 * @param ground whether it has a grey ground
 * @param edge the colour of its left edge as {@code #rrggbb}, empty for none
 * @param format the number format, empty for a text
 * @param quoted whether a spreadsheet is told never to compute it when it is edited
 */
record Look(
        Face face,
        Place place,
        int indent,
        boolean framed,
        boolean ground,
        String edge,
        String format,
        boolean quoted) {
    static final Look PROSE = of(Face.BODY, Place.LEFT);
    static final Look CELL = PROSE.inFrame();

    /** 字体. */
    enum Face {
        BODY("宋体", 11, false, ""),
        STRONG("宋体", 11, true, ""),
        CHAPTER("黑体", 12, false, ""),
        PART("黑体", 16, false, ""),
        TITLE("黑体", 14, false, ""),
        COVER("黑体", 20, false, ""),
        LINK("宋体", 11, false, "#1f5fa8"),
        WARNING("宋体", 11, true, "#b3261e");

        private final String font;
        private final int points;
        private final boolean bold;
        private final String colour;

        Face(String font, int points, boolean bold, String colour) {
            this.font = font;
            this.points = points;
            this.bold = bold;
            this.colour = colour;
        }

        String font() {
            return font;
        }

        int points() {
            return points;
        }

        boolean bold() {
            return bold;
        }

        /** As {@code #rrggbb}, empty for black. */
        String colour() {
            return colour;
        }
    }

    /** 对齐. */
    enum Place {
        LEFT,
        CENTRE,
        RIGHT
    }

    static Look of(Face face, Place place) {
        return new Look(face, place, 0, false, false, "", "", false);
    }

    Look inFrame() {
        return new Look(face, place, indent, true, ground, edge, format, quoted);
    }

    Look onGround() {
        return new Look(face, place, indent, framed, true, edge, format, quoted);
    }

    Look indented(int steps) {
        return new Look(face, place, steps, framed, ground, edge, format, quoted);
    }

    Look edged(String colour) {
        return new Look(face, place, indent, framed, ground, colour, format, quoted);
    }

    Look printing(String numberFormat) {
        return new Look(face, place, indent, framed, ground, edge, numberFormat, quoted);
    }

    Look inQuotes() {
        return new Look(face, place, indent, framed, ground, edge, format, true);
    }

    Look at(Place other) {
        return new Look(face, other, indent, framed, ground, edge, format, quoted);
    }

    Look in(Face other) {
        return new Look(other, place, indent, framed, ground, edge, format, quoted);
    }
}
