package org.gongkai.form;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.refusal.Observations;

/**
 * XML 电子表格 2003: the sheets of a workbook that is one XML document, cell by cell and not kept. It has no DOCTYPE, and no
 * entity but those of XML.
 */
final class XmlWorkbook {
    private static final String FORM = "XML 电子表格 2003";
    private static final XMLInputFactory FACTORY = factory();

    private XmlWorkbook() {}

    /** Shows every sheet; tells where it is no such workbook. */
    static void visit(ExactText content, String member, Observations seen, SheetVisitor visitor) throws IOException {
        try (Reader text = content.open()) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(text);
            read(xml, new XmlSheets(content.form(FORM), member, seen, visitor), seen);
        } catch (CharacterCodingException e) {
            content.tellMeaningless(seen);
        } catch (Merged.TooLarge e) {
            seen.problem("整个文件", "过大的合并单元格或序号", "大小正常的表格", "请取消合并单元格后另存为 XLSX。");
        } catch (XMLStreamException e) {
            tell(e, content, seen);
        }
    }

    private static void read(XMLStreamReader xml, XmlSheets sheets, Observations seen)
            throws XMLStreamException, Merged.TooLarge {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    seen.problem("整个文件", "DOCTYPE 或 ENTITY 声明", "只有内容的 XML", "请用 Excel 打开后另存为 XLSX，再重新放入。");
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> sheets.start(xml);
                case XMLStreamConstants.END_ELEMENT -> sheets.end(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    sheets.text(xml.getText());
                default -> {}
            }
        }
    }

    /** A text that cannot be decoded looks to the parser like one that is no XML. */
    private static void tell(XMLStreamException e, ExactText content, Observations seen) throws IOException {
        if (e.getNestedException() instanceof CharacterCodingException) {
            content.tellMeaningless(seen);
        } else if (e.getNestedException() instanceof IOException trouble) {
            throw trouble;
        } else {
            int line = Math.max(1, e.getLocation().getLineNumber());
            seen.problem("第 " + line + " 行起", "不符合 XML 格式的内容", "完整的 XML 电子表格", "文件不完整或已损坏，请重新导出，或用 Excel 打开后另存为 XLSX。");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }
}
