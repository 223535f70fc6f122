package org.gongkai.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.model.DossierKey;
import org.gongkai.store.Arrival;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Docket;

/** 所指: finds what a person means: a dossier such as {@code 029017-2026}, or a file by its name or its fingerprint. */
final class Subjects {
    private static final Pattern DOSSIER = Pattern.compile("(.+)-(\\d{4})");

    private final Docket docket;
    private final Arrivals arrivals;

    Subjects(Docket docket, Arrivals arrivals) {
        this.docket = docket;
        this.arrivals = arrivals;
    }

    /** The dossier of that name, if there is one. */
    Optional<DossierKey> dossier(String name) {
        Matcher matcher = DOSSIER.matcher(name);
        return matcher.matches()
                ? docket.standing(new DossierKey(matcher.group(1), Integer.parseInt(matcher.group(2))))
                        .map(Docket.Standing::key)
                : Optional.empty();
    }

    /**
     * The dossier of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    DossierKey knownDossier(String name) {
        return dossier(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "没有预算档案“" + name + "”，请写成 单位编码-年度，如 029017-2026；用 status 查看全部档案 / no such dossier."));
    }

    /**
     * The one file that is meant.
     *
     * @throws IllegalArgumentException if there is none, or several
     */
    Arrival file(String name) {
        List<Arrival> found = arrivals.named(name);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new IllegalArgumentException(
                found.isEmpty()
                        ? "没有收到过文件“" + name + "”，请写文件名或内容指纹的开头 / no such file."
                        : "“" + name + "”对应 " + found.size() + " 个文件，请写内容指纹的开头："
                                + String.join(
                                        "、",
                                        found.stream()
                                                .map(each -> each.source()
                                                        .fingerprint()
                                                        .substring(0, 12))
                                                .toList())
                                + " / several files are meant.");
    }
}
