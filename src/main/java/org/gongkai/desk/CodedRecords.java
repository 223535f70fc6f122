package org.gongkai.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Entry;
import org.gongkai.model.Origin;

/** 按编码取记录: where the records stand that carry a code: of a project, an asset, a procurement item, an economic class. */
final class CodedRecords {
    private CodedRecords() {}

    /** The places of the records of a dossier that carry the code, in the order of the kinds and of the files. */
    static List<Origin> of(Dossier dossier, String code) {
        return Stream.of(
                        dossier.expenditure().stream().filter(line -> carries(line, code)),
                        dossier.revenue().stream()
                                .filter(line -> line.function().code().digits().equals(code)),
                        dossier.projects().stream()
                                .filter(project -> project.code().equals(code)),
                        dossier.assets().stream().filter(asset -> asset.number().equals(code)),
                        dossier.procurement().stream().filter(line -> Arrays.asList(line.projectCode(), line.itemCode())
                                .contains(code)))
                .flatMap(records -> records.map(Entry.class::cast))
                .map(Entry::origin)
                .toList();
    }

    private static boolean carries(BudgetLine line, String code) {
        return Stream.of(
                        line.projectCode(),
                        line.function().code().digits(),
                        line.departmental().code().digits(),
                        line.government().code().digits())
                .anyMatch(code::equals);
    }
}
