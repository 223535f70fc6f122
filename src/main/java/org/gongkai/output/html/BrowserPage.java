package org.gongkai.output.html;

import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;
import org.gongkai.page.Markup;
import org.gongkai.page.PageScript;
import org.gongkai.page.Stylesheet;
import org.gongkai.page.UnprintableException;

/**
 * 浏览器页面: the whole disclosure as one page for a browser, with the contents beside it.
 *
 * <p>It needs nothing but itself: its policy admits its own style and its own script and nothing else. It only points to
 * the data that lies beside it, {@code disclosure.json}. Without its script nothing is missing but what the script does.
 */
final class BrowserPage {
    private static final String DATA = "disclosure.json";

    private final Disclosure disclosure;
    private final Markup markup = new Markup();
    private final HtmlFront front;

    private BrowserPage(Disclosure disclosure) {
        this.disclosure = disclosure;
        this.front = new HtmlFront(disclosure, markup);
    }

    /**
     * The page as HTML that is well-formed XML as well.
     *
     * @throws UnprintableException if a text has a character that no page can show
     */
    static String of(Disclosure disclosure) {
        return new BrowserPage(disclosure).page();
    }

    private String page() {
        markup.verbatim("<!DOCTYPE html>").line();
        markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "zh-CN");
        markup.line();
        head();
        boolean review = disclosure.edition() == Edition.REVIEW;
        markup.open("body", "class", review ? "review" : "public").line();
        markup.element("a", "跳到正文", "class", "skip", "href", "#main").line();
        if (review) {
            edition();
        }
        front.cover();
        markup.open("div", "class", "page").line();
        contents();
        markup.open("main", "id", "main", "tabindex", "-1").line();
        disclosure.writeTo(new HtmlBlocks(markup, new OnScreen(disclosure, markup)));
        markup.close().line();
        markup.close().line();
        footer();
        markup.open("script").verbatim(PageScript.BROWSER.code()).close().line();
        markup.close().line();
        return markup.close().line().toString();
    }

    private void head() {
        Stylesheet style = Stylesheet.BROWSER;
        String policy = "default-src 'none'; style-src '" + style.hash() + "'; script-src '" + PageScript.BROWSER.hash()
                + "'; base-uri 'none'; form-action 'none'";
        markup.open("head").line();
        markup.empty("meta", "charset", "UTF-8").line();
        markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        markup.line();
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.line();
        markup.empty("meta", "name", "referrer", "content", "no-referrer").line();
        String title = disclosure.fullTitle();
        markup.empty("meta", "name", "description", "content", title).line();
        markup.element("title", title).line();
        markup.empty("link", "rel", "alternate", "type", "application/json", "href", DATA);
        markup.line();
        markup.open("style").verbatim(style.css()).close().line();
        markup.close().line();
    }

    /** A copy for review says so; a copy for the public says nothing. */
    private void edition() {
        markup.element("aside", disclosure.edition().mark(), "class", "edition", "aria-label", "稿别")
                .line();
    }

    private void contents() {
        markup.open("nav", "class", "contents", "aria-labelledby", "contents").line();
        markup.open("details", "open", "open").line();
        markup.open("summary").element("h2", "目录", "id", "contents").close().line();
        front.list();
        markup.close().close().line();
    }

    private void footer() {
        markup.open("footer").open("p");
        markup.text("把指针停在数上，可以看到它出自哪个文件的哪些行。全部数据：");
        markup.element("a", DATA, "href", DATA);
        markup.text("，金额精确到分，逐数列明来源。");
        markup.close();
        markup.element("a", "回目录", "class", "up", "href", "#contents");
        markup.close().line();
    }
}
