package org.gongkai.form;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** XML 样式: which styles of an XML workbook show another figure than the stored one: a percentage, thousands, 万. */
final class XmlStyles {
    private static final Pattern SCALED = Pattern.compile("Percent|.*(%|[千万亿]|[0#?],+(?![,0#?])|[!\\\\]\\.).*");

    private final Set<String> scaled = new HashSet<>();
    private String style = "";

    /** A style begins. */
    void begin(XMLStreamReader xml) {
        style = XmlSheets.attribute(xml, "ID");
    }

    /** The style that began last shows numbers so. */
    void format(XMLStreamReader xml) {
        if (SCALED.matcher(XmlSheets.attribute(xml, "Format")).matches()) {
            scaled.add(style);
        }
    }

    /** Whether a cell of this style shows another figure. */
    boolean isScaled(String id) {
        return scaled.contains(id);
    }
}
