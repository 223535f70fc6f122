package org.gongkai.page;

/**
 * 页面框架: a page that needs nothing but itself: no script, no outside address; well-formed XHTML that is HTML as well.
 *
 * @param style its look, the only one that it admits
 */
public record Frame(Stylesheet style) {
    /** 报告. */
    public static final Frame REPORT = new Frame(Stylesheet.REPORT);

    /** Writes a page with what is written into its header and its main part. */
    public void write(Markup markup, String title, Runnable header, Runnable main) {
        markup.verbatim("<!DOCTYPE html>").line();
        markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "zh-CN");
        markup.line();
        head(markup, title);
        markup.open("body").line();
        markup.element("a", "跳到正文", "class", "skip", "href", "#main").line();
        markup.open("header").line();
        header.run();
        markup.close().line();
        markup.open("main", "id", "main").line();
        main.run();
        markup.close().line();
        markup.close().line();
        markup.close().line();
    }

    private void head(Markup markup, String title) {
        String policy = "default-src 'none'; style-src '" + style.hash() + "'; base-uri 'none'; form-action 'none'";
        markup.open("head").line();
        markup.empty("meta", "charset", "UTF-8").line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        markup.line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.line();
        markup.empty("meta", "name", "color-scheme", "content", "light dark").line();
        markup.element("title", title).line();
        markup.open("style").verbatim(style.css()).close().line();
        markup.close().line();
    }
}
