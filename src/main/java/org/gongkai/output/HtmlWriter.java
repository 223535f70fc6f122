package org.gongkai.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Edition;

/** 网页: the disclosure as one self-contained page without scripts, that asks no outside address for anything. */
public final class HtmlWriter implements DisclosureWriter {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    @Override
    public String format() {
        return "html";
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        Path file = folder.resolve("disclosure.html");
        Files.writeString(file, page(disclosure, Styles.of("page.css")));
        return List.of(file);
    }

    private static String page(Disclosure disclosure, String style) {
        Markup markup = new Markup();
        markup.open("html", "lang", "zh-CN").text("\n").open("head").text("\n");
        markup.open("meta", "charset", "utf-8").closeLine();
        markup.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .closeLine();
        markup.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .closeLine();
        markup.leaf("title", disclosure.unitName() + disclosure.title()).text("\n");
        markup.leaf("style", style).text("\n");
        markup.closeLine().open("body").text("\n");
        if (disclosure.edition() == Edition.REVIEW) {
            markup.leaf("p", "送审稿　尚有须修改的审核意见，不得公开", "class", "review", "role", "status")
                    .text("\n");
        }
        new Page(markup, Headings.MERGED).write(disclosure);
        markup.close().close();
        return "<!DOCTYPE html>\n" + withoutEndTags(markup.written()) + "\n";
    }

    /** In HTML a {@code meta} has no end tag. */
    private static String withoutEndTags(String markup) {
        return markup.replace("></meta>", ">");
    }
}
