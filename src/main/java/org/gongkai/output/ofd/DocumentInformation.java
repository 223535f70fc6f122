package org.gongkai.output.ofd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Fingerprint;
import org.gongkai.page.Markup;

/**
 * 文档元数据: title, author and dates of an OFD file. They say nothing of the moment of writing: the date is the first day of
 * the fiscal year, the identifier follows from the pages.
 *
 * @param disclosure what is written
 */
record DocumentInformation(Disclosure disclosure) {
    /** 创建程序. */
    static final String CREATOR = "公开 Gongkai";

    private static final int IDENTIFIER = 32;

    String date() {
        return disclosure.date().toLocalDate().toString();
    }

    /** The part {@code OFD.xml}, the first that a reader opens. */
    String entrance(List<byte[]> pages) {
        Markup markup = OfdPackage.part();
        markup.open("ofd:OFD", "xmlns:ofd", OfdPackage.NAMESPACE, "Version", "1.0", "DocType", "OFD");
        markup.line().open("ofd:DocBody").line().open("ofd:DocInfo").line();
        markup.element("ofd:DocID", identifier(pages)).line();
        markup.element("ofd:Title", disclosure.fullTitle()).line();
        markup.element("ofd:Author", disclosure.unitName()).line();
        markup.element("ofd:Subject", disclosure.title()).line();
        markup.element("ofd:CreationDate", date()).line();
        markup.element("ofd:ModDate", date()).line();
        markup.element("ofd:Creator", CREATOR).line();
        markup.open("ofd:CustomDatas");
        markup.element("ofd:CustomData", disclosure.key().unitCode(), "Name", "单位编码");
        markup.element("ofd:CustomData", Integer.toString(disclosure.key().fiscalYear()), "Name", "财政年度");
        markup.element("ofd:CustomData", disclosure.edition().term(), "Name", "稿别");
        markup.close().line().close().line();
        markup.element("ofd:DocRoot", OfdDocument.ROOT).line();
        return markup.close().line().close().line().toString();
    }

    private String identifier(List<byte[]> pages) {
        List<byte[]> whole = new ArrayList<>(pages);
        whole.add(disclosure.key().unitCode().getBytes(StandardCharsets.UTF_8));
        whole.add(Integer.toString(disclosure.key().fiscalYear()).getBytes(StandardCharsets.UTF_8));
        return Fingerprint.ofEncoded(whole).substring(0, IDENTIFIER);
    }
}
