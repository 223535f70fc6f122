package org.gongkai.form.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 关系: the parts that a part of a package speaks of (ECMA-376 part 2, 9.3), by their identifiers.
 *
 * @param all in the order of the file
 */
record Relationships(Map<String, Relationship> all) {
    /**
     * 一项关系.
     *
     * @param type what it is, the last word of its type, which is the same in both editions of the standard
     * @param target the name of the part, or the address of something outside
     * @param outside whether it is outside
     */
    record Relationship(String type, String target, boolean outside) {}

    /** What a part speaks of; nothing where it has no such list. */
    static Relationships of(OfficePackage parts, String source) throws IOException {
        int name = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, name);
        String list = folder + "_rels/" + source.substring(name) + ".rels";
        Map<String, Relationship> all = new LinkedHashMap<>();
        if (parts.has(list)) {
            try (XmlPart xml = new XmlPart(list, parts.open(list, WorkbookLimits.PART_XML))) {
                xml.root("Relationships");
                while (xml.next()) {
                    if (xml.isStart("Relationship")) {
                        all.put(xml.attribute("Id", ""), relationship(xml, folder));
                    }
                }
            }
        }
        return new Relationships(all);
    }

    private static Relationship relationship(XmlPart xml, String folder) throws Unfit {
        String type = xml.attribute("Type", "");
        String target = xml.attribute("Target", "");
        boolean outside = xml.attribute("TargetMode", "").equals("External");
        return new Relationship(
                type.substring(type.lastIndexOf('/') + 1), outside ? target : resolve(folder, target, xml), outside);
    }

    /** The name of a part that is told from a folder; it never leaves the package. */
    private static String resolve(String folder, String target, XmlPart xml) throws Unfit {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..") && path.pollLast() == null) {
                throw xml.damaged(target);
            }
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** The part of a type, the first if there are several. */
    @Nullable
    String part(String type) {
        return of(type).stream().map(Relationship::target).findFirst().orElse(null);
    }

    List<Relationship> of(String type) {
        return all.values().stream().filter(each -> each.type().equals(type)).toList();
    }
}
