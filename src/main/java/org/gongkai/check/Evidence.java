package org.gongkai.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Dossier;
import org.gongkai.model.Project;
import org.gongkai.privacy.PersonalData;
import org.gongkai.privacy.PersonalMention;
import org.gongkai.table.DisclosureTables;
import org.gongkai.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * 审核材料: all that a dossier is held against. What is made of the dossier on the way, its tables filled and its texts read, is
 * made once, when a check first asks for it.
 */
public final class Evidence {
    private final Dossier dossier;
    private final Optional<Dossier> lastYear;
    private final CheckSettings settings;
    private @Nullable List<Sheet> sheets;
    private @Nullable List<Table> tables;
    private @Nullable List<List<ComputedSide>> sides;
    private @Nullable List<TableSum> sums;
    private @Nullable List<PrintedSide> printed;
    private @Nullable List<PublishedText> texts;
    private final Map<String, List<PersonalMention>> persons = new HashMap<>();

    /**
     * All that a dossier is held against.
     *
     * @param dossier the dossier
     * @param lastYear the dossier that last year's disclosure was published from, where the store has it
     * @param settings what the installation has set
     */
    public Evidence(Dossier dossier, Optional<Dossier> lastYear, CheckSettings settings) {
        this.dossier = dossier;
        this.lastYear = lastYear;
        this.settings = settings;
    }

    /** A dossier by itself, with the settings that come with the program. */
    public static Evidence of(Dossier dossier) {
        return new Evidence(dossier, Optional.empty(), CheckSettings.USUAL);
    }

    /** The dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The dossier that last year's disclosure was published from, where the store has it. */
    public Optional<Dossier> lastYear() {
        return lastYear;
    }

    /** What the installation has set. */
    public CheckSettings settings() {
        return settings;
    }

    /** The same with tables that were filled elsewhere and are about to be published. */
    Evidence withTables(List<Table> filled) {
        Evidence other = new Evidence(dossier, lastYear, settings);
        other.tables = List.copyOf(filled);
        return other;
    }

    /** 绩效目标表: the sheets of the project library, in their order. */
    List<Sheet> sheets() {
        if (sheets == null) {
            sheets = dossier.projects().stream().map(Sheet::new).toList();
        }
        return sheets;
    }

    /** The sheet of a project of the dossier: the first with its code. */
    Sheet sheet(Project project) {
        return sheets().stream()
                .filter(sheet -> sheet.project().code().equals(project.code()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether there is a budget at all. */
    boolean hasBudget() {
        return !dossier.expenditure().isEmpty() || !dossier.revenue().isEmpty();
    }

    /** What counts of what was looked at: that something is free of a fault counts only where there is a budget to publish. */
    List<Outcome> counting(List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> hasBudget() || outcome instanceof Breach)
                .toList();
    }

    /** 单位预算报表: the thirteen tables, in their order. */
    List<Table> tables() {
        if (tables == null) {
            tables = DisclosureTables.fill(dossier);
        }
        return tables;
    }

    /** The sides of each table from the left. */
    List<List<ComputedSide>> sides() {
        if (sides == null) {
            sides = tables().stream().map(ComputedSide::of).toList();
        }
        return sides;
    }

    /** The totals of all tables, table by table. */
    List<TableSum> sums() {
        if (sums == null) {
            sums = tables().stream()
                    .flatMap(table -> new TableSums(table, sides().get(table.number() - 1)).all().stream())
                    .toList();
        }
        return sums;
    }

    /** Every side of every printed table beside the same side of the filled one; none where nothing was printed. */
    List<PrintedSide> printed() {
        if (printed == null) {
            printed = dossier.printed().isEmpty() ? List.of() : PrintedSide.of(dossier, tables(), sides());
        }
        return printed;
    }

    /** 公开文字: every text that would be published. */
    List<PublishedText> texts() {
        if (texts == null) {
            texts = PublishedTexts.of(dossier);
        }
        return texts;
    }

    /** 个人信息: what a text says about persons. */
    List<PersonalMention> persons(String text) {
        return persons.computeIfAbsent(text, PersonalData::in);
    }
}
