package org.gongkai.check;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.BudgetLine;
import org.gongkai.model.Dossier;
import org.gongkai.model.Entry;
import org.gongkai.model.ProcurementLine;
import org.gongkai.model.Project;

/** 涉密标注: a project is marked as secret in all exports that mark anything. */
final class SecretMarkChecks {
    static final List<CrossCheck> ALL = List.of(
            CrossCheck.of(
                    "M03",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "涉密项目在项目库与支出预算明细中同样标注",
                    SecretChecks.BASIS,
                    "支出预算明细把项目标注为涉密，项目库没有标注",
                    SecretMarkChecks::marked),
            CrossCheck.of(
                    "M05",
                    Level.ACROSS_EXPORTS,
                    Severity.WARNING,
                    "政府采购预算中标注涉密的明细，其项目也标注涉密",
                    SecretChecks.BASIS,
                    "一条采购明细标注为涉密，它的项目没有标注，项目名称和绩效目标会公开",
                    SecretMarkChecks::procured));

    private SecretMarkChecks() {}

    private static List<Outcome> marked(Dossier dossier) {
        boolean marksProjects = dossier.projects().stream().anyMatch(Project::secret);
        boolean marksLines = dossier.expenditure().stream().anyMatch(BudgetLine::secret);
        return dossier.secretProjects().codes().stream()
                .map(code -> marked(code, records(dossier, code), marksProjects && marksLines))
                .toList();
    }

    /** An export that marks nothing at all may have no such column, so that nothing is to be explained. */
    private static Outcome marked(String code, List<Entry> records, boolean bothMark) {
        List<Entry> unmarked =
                records.stream().filter(record -> !isMarked(record)).toList();
        if (unmarked.isEmpty()) {
            return Outcome.HELD;
        }
        boolean isTorn = bothMark || isTorn(records);
        return Breach.of(new About(code, ""))
                .as(isTorn ? Severity.WARNING : Severity.INFO)
                .found((records.size() - unmarked.size()) + " 条记录标注涉密，" + unmarked.size() + " 条没有标注")
                .expected("同一项目的记录同样标注")
                .cause("该项目只在一部分记录里标注为涉密；公开时按涉密处理")
                .remedy("请核对该项目是否涉密，补上或取消标注，使项目库与支出预算明细一致。")
                .at(unmarked, "");
    }

    /** Whether some budget lines of a project are marked and others are not. */
    private static boolean isTorn(List<Entry> records) {
        return records.stream()
                        .filter(BudgetLine.class::isInstance)
                        .map(SecretMarkChecks::isMarked)
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean isMarked(Entry record) {
        return (record instanceof Project project && project.secret())
                || (record instanceof BudgetLine line && line.secret());
    }

    /** 项目的记录: the sheet and the budget lines of a project. */
    static List<Entry> records(Dossier dossier, String code) {
        return Stream.<Entry>concat(
                        dossier.projects().stream()
                                .filter(project -> project.code().equals(code)),
                        dossier.expenditure().stream()
                                .filter(line -> line.projectCode().equals(code)))
                .toList();
    }

    private static List<Outcome> procured(Dossier dossier) {
        return dossier.procurement().stream()
                .filter(ProcurementLine::secret)
                .map(line -> procured(dossier, line))
                .toList();
    }

    private static Outcome procured(Dossier dossier, ProcurementLine line) {
        if (dossier.secretProjects().contains(line.projectCode())) {
            return Outcome.HELD;
        }
        return Breach.of(new About(line.projectCode(), ""))
                .found("采购明细标注为涉密，它的项目没有标注")
                .expected("项目同样标注，或项目可以公开")
                .cause("该项目的名称和绩效目标会公开，其中可能写有涉密的采购内容")
                .remedy("请核对该项目是否涉密；只有采购内容涉密、项目可以公开的，请说明。")
                .at(line.origin(), "");
    }
}
