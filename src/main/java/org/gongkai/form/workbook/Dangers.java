package org.gongkai.form.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gongkai.form.workbook.Relationships.Relationship;

/** 危险内容: what a workbook is refused for before any of its cells is read: macros, links to other files, document types. */
final class Dangers {
    private static final String TYPES = "[Content_Types].xml";
    private static final List<String> XML = List.of(".xml", ".rels", ".vml");
    private static final List<String> MACROS = List.of("macroenabled", "vbaproject", "macrosheet", "addin");

    private Dangers() {}

    /** The name of the workbook part of a package that is a workbook. */
    static String workbook(OfficePackage parts) throws IOException {
        String main = Relationships.of(parts, "").part("officeDocument");
        if (main == null) {
            throw Unfit.damaged("", "找不到工作簿目录");
        }
        if (main.endsWith(".bin")) {
            throw new Unfit("", "二进制工作簿（XLSB）", "XLSX 工作簿", "请用 Excel 另存为“Excel 工作簿（*.xlsx）”后重新放入。");
        }
        return main;
    }

    /** All that is dangerous in a package. */
    static List<Unfit> of(OfficePackage parts, String main) throws IOException {
        List<Unfit> dangers = new ArrayList<>();
        for (String part : parts.names()) {
            if (XML.stream().anyMatch(part.toLowerCase(Locale.ROOT)::endsWith)) {
                addDoctype(parts, part, dangers);
            }
        }
        if (dangers.isEmpty() && hasMacros(parts)) {
            dangers.add(Unfit.withMacros());
        }
        for (Relationship link : Relationships.of(parts, main).of("externalLink")) {
            dangers.add(Unfit.linked(target(parts, link)));
        }
        return dangers;
    }

    private static boolean hasMacros(OfficePackage parts) throws IOException {
        if (parts.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
            return true;
        }
        try (XmlPart xml = new XmlPart(TYPES, parts.open(TYPES, WorkbookLimits.PART_XML))) {
            xml.root("Types");
            while (xml.next()) {
                String type = xml.isStart() ? xml.attribute("ContentType", "").toLowerCase(Locale.ROOT) : "";
                if (MACROS.stream().anyMatch(type::contains)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A document type can only stand before the root; parts that are not read need not be well-formed. */
    private static void addDoctype(OfficePackage parts, String part, List<Unfit> dangers) throws IOException {
        try (XmlPart xml = new XmlPart(part, parts.open(part, WorkbookLimits.SHEET_XML))) {
            xml.findRoot();
        } catch (Unfit e) {
            if (e.isDoctype()) {
                dangers.add(e);
            }
        }
    }

    private static String target(OfficePackage parts, Relationship link) throws IOException {
        return Relationships.of(parts, link.target()).all().values().stream()
                .filter(Relationship::outside)
                .map(Relationship::target)
                .findFirst()
                .orElse(link.target());
    }
}
