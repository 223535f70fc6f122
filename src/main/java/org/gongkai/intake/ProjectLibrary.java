package org.gongkai.intake;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.form.Sheet;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Entry;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.TermParser;
import org.gongkai.value.TextParser;
import org.gongkai.value.UnitCodeParser;
import org.gongkai.value.YearParser;

/** 项目库: a document that lists the projects of one unit; yuan unless it says 万元. */
final class ProjectLibrary implements JsonKind {
    private static final String PROJECTS = "项目";
    private static final String UNIT_OF_AMOUNTS = "金额单位";

    @Override
    public ExportKind kind() {
        return ExportKind.PROJECTS;
    }

    @Override
    public List<String> members() {
        return List.of("预算年度", "单位编码", "单位名称", PROJECTS);
    }

    @Override
    public Export read(JsonObject document, String member, Source source) {
        int year = document.number("预算年度", new YearParser());
        String unit = document.value("单位编码", new UnitCodeParser());
        document.value("单位名称", new TextParser());
        AmountUnit amounts = document.gives(UNIT_OF_AMOUNTS)
                ? document.value(UNIT_OF_AMOUNTS, new TermParser<>(AmountUnit.class))
                : AmountUnit.YUAN;
        String sheet = new Sheet(member, PROJECTS).label();
        List<Entry> projects = new ArrayList<>();
        for (JsonObject project : document.objects(PROJECTS)) {
            Origin origin = new Origin(source.fingerprint(), sheet, projects.size() + 1);
            projects.add(new ProjectReader(project, amounts).read(origin));
        }
        return new Export(kind(), new DossierKey(unit, year), source, projects);
    }
}
