package org.gongkai.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.model.Fingerprint;

/** 规则总册: all that a dossier is held against besides its own data, as one fingerprint: where that is another, so are the rules. */
public final class Rulebook {
    /** The lists of codes that dossiers are held against. */
    static final List<String> CLASSIFICATION = List.of(
            "functional-2026.csv",
            "revenue-2026.csv",
            "departmental-economic-2026.csv",
            "government-economic-2026.csv",
            "economic-mapping-2026.csv");

    private Rulebook() {}

    /**
     * 规则指纹 of the catalogue, what an installation has set about it, and the classification.
     *
     * @param program the version of the program, which holds what a check does beyond what it says
     */
    public static String fingerprint(CheckSettings settings, String program) {
        return fingerprint(CrossChecks.ALL, settings, program);
    }

    static String fingerprint(List<CrossCheck> catalogue, CheckSettings settings, String program) {
        List<String> all = new ArrayList<>(List.of(program, Integer.toString(settings.changePercent())));
        settings.severities().forEach((code, severity) -> all.add(code + " = " + severity));
        for (CrossCheck check : catalogue) {
            all.addAll(List.of(
                    check.code(),
                    check.level().name(),
                    check.severity().name(),
                    check.statement(),
                    check.basis(),
                    String.join(",", check.needs())));
        }
        CLASSIFICATION.forEach(file -> all.add(content("/classification/" + file)));
        return Fingerprint.of(all);
    }

    private static String content(String resource) {
        try (InputStream content = Rulebook.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("The installation lacks " + resource + "; install it again.");
            }
            return Fingerprint.of(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
