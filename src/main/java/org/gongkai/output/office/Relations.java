package org.gongkai.output.office;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.page.Markup;

/** 关系: what a part of a package refers to, by the names that it has for it. */
public final class Relations {
    /** 命名空间: of attributes that name what a part refers to. */
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String LIST = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** 一项关系. */
    private record Relation(String type, String target) {}

    private final List<Relation> relations = new ArrayList<>();

    /** Refers to another part of an office document; gives its name here. */
    public String add(String kind, String target) {
        return addTyped(NAMESPACE + "/" + kind, target);
    }

    String addTyped(String type, String target) {
        relations.add(new Relation(type, target));
        return "rId" + relations.size();
    }

    boolean isEmpty() {
        return relations.isEmpty();
    }

    Markup toMarkup() {
        Markup markup = OfficePackage.part().open("Relationships", "xmlns", LIST);
        int number = 0;
        for (Relation relation : relations) {
            number++;
            markup.empty("Relationship", "Id", "rId" + number, "Type", relation.type(), "Target", relation.target());
        }
        return markup.close();
    }
}
