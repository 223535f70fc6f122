package org.gongkai.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.model.EconomicCode;

/**
 * 经济分类对照: which government section a departmental section belongs to, for agencies and for public institutions (财预〔2017〕98号).
 *
 * @param agency 机关, units under the civil servant law among them
 * @param institution 事业单位
 */
record EconomicMapping(Map<String, String> agency, Map<String, String> institution) {
    static final EconomicMapping OF_2026 = load("economic-mapping-2026.csv");

    private static final int COLUMNS = 3;

    EconomicMapping {
        agency = Collections.unmodifiableMap(new TreeMap<>(agency));
        institution = Collections.unmodifiableMap(new TreeMap<>(institution));
    }

    /** The government section of a departmental one, where there is exactly one. */
    Optional<String> government(EconomicCode departmental, boolean ofAnAgency) {
        return Optional.ofNullable((ofAnAgency ? agency : institution).get(departmental.digits()));
    }

    private static EconomicMapping load(String file) {
        InputStream resource = EconomicMapping.class.getResourceAsStream("/classification/" + file);
        if (resource == null) {
            throw new IllegalStateException("The installation lacks classification/" + file + "; install it again.");
        }
        Map<String, String> agency = new TreeMap<>();
        Map<String, String> institution = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", COLUMNS)).forEach(cells -> {
                put(agency, cells[0], cells[1]);
                put(institution, cells[0], cells[2]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EconomicMapping(agency, institution);
    }

    private static void put(Map<String, String> sections, String departmental, String government) {
        if (!government.isEmpty()) {
            sections.put(departmental, government);
        }
    }
}
