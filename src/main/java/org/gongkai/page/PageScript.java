package org.gongkai.page;

/**
 * 脚本: what a page does beyond being read; without it everything is still there to be read.
 *
 * @param code the program, without a character that would have to be escaped in markup
 */
public record PageScript(String code) {
    /** 网页: finding, copying and asking where a figure comes from. */
    public static final PageScript BROWSER = new PageScript("\n" + Inline.read("scripts/page.js"));

    public PageScript {
        Inline.verbatim(code);
    }

    /** The hash by which a content security policy admits exactly this program. */
    public String hash() {
        return Inline.hash(code);
    }
}
