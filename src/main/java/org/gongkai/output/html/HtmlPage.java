package org.gongkai.output.html;

import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.page.Markup;
import org.gongkai.page.Stylesheet;
import org.gongkai.page.UnprintableException;

/** 页面: the whole disclosure as one page for paper: head, cover, contents and every block. */
public final class HtmlPage {
    private final Disclosure disclosure;
    private final Stylesheet style;
    private final Markup markup = new Markup();
    private final HtmlFront front;

    private HtmlPage(Disclosure disclosure, Stylesheet style) {
        this.disclosure = disclosure;
        this.style = style;
        this.front = new HtmlFront(disclosure, markup);
    }

    /**
     * The page as well-formed XHTML that is HTML as well.
     *
     * @throws UnprintableException if a text has a character that no page can show
     */
    public static String of(Disclosure disclosure, Stylesheet style) {
        return new HtmlPage(disclosure, style).page();
    }

    private String page() {
        markup.verbatim("<!DOCTYPE html>").line();
        markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "zh-CN");
        markup.line();
        head();
        markup.open("body").line();
        markup.element("a", "跳到正文", "class", "skip", "href", "#main").line();
        edition();
        front.cover();
        contents();
        markup.open("main", "id", "main").line();
        disclosure.writeTo(new HtmlBlocks(markup, new OnPaper(markup)));
        markup.close().line();
        markup.close().line();
        return markup.close().line().toString();
    }

    private void head() {
        String policy = "default-src 'none'; style-src '" + style.hash() + "'; base-uri 'none'; form-action 'none'";
        markup.open("head").line();
        markup.empty("meta", "charset", "UTF-8").line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        markup.line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.line();
        String title = disclosure.fullTitle();
        markup.empty("meta", "name", "description", "content", title).line();
        markup.element("title", title).line();
        markup.open("style").verbatim(style.css()).close().line();
        markup.close().line();
    }

    /** A copy for review says so; a copy for the public says nothing. */
    private void edition() {
        if (disclosure.edition() == Edition.REVIEW) {
            markup.element("p", disclosure.edition().mark(), "class", "edition").line();
        }
    }

    private void contents() {
        markup.open("nav", "class", "contents", "aria-labelledby", "contents").line();
        markup.element("h2", "目录", "id", "contents").line();
        front.list();
        markup.line();
        markup.close().line();
    }
}
