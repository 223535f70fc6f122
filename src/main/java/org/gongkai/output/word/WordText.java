package org.gongkai.output.word;

import org.gongkai.output.PrintableText;
import org.gongkai.page.Markup;

/** 文字: writes paragraphs, texts and fields. */
final class WordText {
    private WordText() {}

    /** Begins a paragraph and, in it, its properties, of which the style is the first. */
    static Markup begin(Markup body, String style) {
        body.open("w:p").open("w:pPr");
        value(body, "w:pStyle", style);
        return body;
    }

    /** Writes a paragraph of one text. */
    static void paragraph(Markup body, String style, String text) {
        begin(body, style).close();
        run(body, text);
        body.close();
    }

    /** Writes a paragraph in which nothing stands. */
    static void blank(Markup body, String style) {
        begin(body, style).close().close();
    }

    /** Writes a text into a paragraph. */
    static void run(Markup body, String text) {
        body.open("w:r");
        write(body, text);
        body.close();
    }

    /** Writes a text into a run; line ends stay line ends. */
    static void write(Markup run, String text) {
        String[] lines = PrintableText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.empty("w:br");
            }
            String[] pieces = lines[i].split("\t", -1);
            for (int j = 0; j < pieces.length; j++) {
                if (j > 0) {
                    run.empty("w:tab");
                }
                piece(run, pieces[j]);
            }
        }
    }

    private static void piece(Markup run, String text) {
        if (!text.isEmpty()) {
            run.element("w:t", text, "xml:space", "preserve");
        }
    }

    /** Writes a field with the result that it has until a word processor reckons anew. */
    static void field(Markup body, String instruction, String result) {
        beginField(body, instruction);
        run(body, result);
        endField(body);
    }

    /** Writes the beginning of a field whose result follows. */
    static void beginField(Markup body, String instruction) {
        mark(body, "begin");
        body.open("w:r")
                .element("w:instrText", instruction, "xml:space", "preserve")
                .close();
        mark(body, "separate");
    }

    /** Writes the end of a field. */
    static void endField(Markup body) {
        mark(body, "end");
    }

    private static void mark(Markup body, String mark) {
        body.open("w:r").empty("w:fldChar", "w:fldCharType", mark).close();
    }

    /** Writes an element that has one value. */
    static void value(Markup body, String element, String value) {
        body.empty(element, "w:val", value);
    }

    /** Writes an element that has one number. */
    static void value(Markup body, String element, int number) {
        value(body, element, Integer.toString(number));
    }
}
