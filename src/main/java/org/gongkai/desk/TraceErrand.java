package org.gongkai.desk;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.document.FigureIndex;
import org.gongkai.intake.Excerpt;
import org.gongkai.intake.Excerpts;
import org.gongkai.model.Dossier;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;
import org.gongkai.store.Dossiers;
import org.gongkai.store.Vault;

/** 溯源: the way from a printed figure, or from a code, back to the cells of the office's own files as they were dropped. */
final class TraceErrand implements Errand {
    private final Subjects subjects;
    private final Dossiers dossiers;
    private final Disclosures disclosures = new Disclosures();
    private final Vault vault;

    TraceErrand(Subjects subjects, Dossiers dossiers, Vault vault) {
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.vault = vault;
    }

    @Override
    public Answer run(Request request) throws IOException {
        Dossier dossier = dossier(request);
        List<FigureIndex.Located> figures = figures(dossier, request.subject());
        Set<Origin> origins = new LinkedHashSet<>();
        Words words = new Words(request.language());
        for (FigureIndex.Located located : figures) {
            origins.addAll(located.figure().origins());
            words.say(
                    "trace.figure",
                    located.table(),
                    located.cell(),
                    located.row(),
                    located.column(),
                    located.figure().amount().yuan().toPlainString(),
                    located.figure().print());
        }
        if (figures.isEmpty()) {
            origins.addAll(CodedRecords.of(dossier, request.subject()));
        }
        if (figures.isEmpty() && origins.isEmpty()) {
            throw new IllegalArgumentException(
                    "“" + request.subject() + "”不是 " + dossier.key().folder()
                            + " 中的报表单元格或编码，请写成 表三!C5 或 2080505 / no such cell or code in this dossier.");
        }
        words.say("trace.records", Integer.toString(origins.size()));
        tell(dossier, origins, words);
        return Answer.told(words);
    }

    private static List<FigureIndex.Located> notBlank(List<FigureIndex.Located> located) {
        return located.stream().filter(each -> !each.figure().amount().isZero()).toList();
    }

    private List<FigureIndex.Located> figures(Dossier dossier, String subject) {
        FigureIndex index = FigureIndex.of(disclosures.assemble(dossier, Edition.PUBLIC));
        return FigureIndex.isCell(subject) ? index.byCell(subject) : notBlank(index.byCode(subject));
    }

    private void tell(Dossier dossier, Set<Origin> origins, Words words) throws IOException {
        Map<String, Set<Origin>> byFile = new LinkedHashMap<>();
        origins.forEach(origin -> byFile.computeIfAbsent(origin.fingerprint(), file -> new LinkedHashSet<>())
                .add(origin));
        for (Source source : dossier.sources()) {
            Set<Origin> here = byFile.get(source.fingerprint());
            if (here != null) {
                words.say("trace.file", source.fileName(), source.fingerprint());
                for (Excerpt excerpt : Excerpts.of(vault.open(source), here)) {
                    words.say("trace.cell", cell(excerpt), excerpt.heading(), excerpt.value(), excerpt.context());
                }
            }
        }
    }

    /** A cell of a table with the sheet or the file in an archive that it stands in. */
    private static String cell(Excerpt excerpt) {
        String sheet = excerpt.origin().sheet();
        boolean inTable = excerpt.cell().matches("[A-Z]+[0-9]+");
        return inTable && !sheet.isEmpty() ? sheet + "!" + excerpt.cell() : excerpt.cell();
    }

    private Dossier dossier(Request request) {
        DossierKey key = key(request.option("dossier"));
        int version = Integer.parseInt(request.option("version"));
        Optional<Dossier> dossier = version > 0 ? dossiers.asPublished(key, version) : dossiers.complete(key);
        return dossier.orElseThrow(() -> new IllegalArgumentException(
                version > 0
                        ? key.folder() + " 没有公开过第 " + version + " 版 / there is no such version."
                        : key.folder() + " 还没有收齐，无法溯源；用 status 查看还缺什么 / the dossier is not complete yet."));
    }

    private DossierKey key(String name) {
        if (!name.isEmpty()) {
            return subjects.knownDossier(name);
        }
        List<DossierKey> all = dossiers.all();
        if (all.size() == 1) {
            return all.get(0);
        }
        throw new IllegalArgumentException(
                "共有 " + all.size() + " 个预算档案，请用 --dossier 指明，如 --dossier 029017-2026 / name the dossier.");
    }
}
