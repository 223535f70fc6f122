package org.gongkai.page;

/**
 * 样式: the look of a page, put together from files of our own.
 *
 * @param css the rules, without a character that would have to be escaped in markup
 */
public record Stylesheet(String css) {
    /** 网页: for a browser, on a screen and on the paper it prints. */
    public static final Stylesheet BROWSER = of("page.css", "screen.css", "print.css");

    /** 版式文件: for the PDF. */
    public static final Stylesheet PAPER = of("page.css", "print.css", "pdf.css");

    /** 审核报告: for the report, on a screen and on the paper a browser prints. */
    public static final Stylesheet REPORT = of("report.css");

    public Stylesheet {
        Inline.verbatim(css);
    }

    /** The hash by which a content security policy admits exactly these rules. */
    public String hash() {
        return Inline.hash(css);
    }

    private static Stylesheet of(String... files) {
        StringBuilder css = new StringBuilder("\n");
        for (String file : files) {
            css.append(Inline.read("styles/" + file));
        }
        return new Stylesheet(css.toString());
    }
}
