package org.gongkai.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * 审核设置: what an installation has set about the catalogue.
 *
 * @param severities 级别 by code, where it differs from that of the catalogue
 * @param changePercent 变动幅度: by how many percent a figure may differ from last year's without a reason
 */
public record CheckSettings(Map<String, Severity> severities, int changePercent) {
    /** What holds where nothing is set. */
    public static final CheckSettings USUAL = new CheckSettings(Map.of(), 30);

    public CheckSettings {
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    }

    /** The severity that counts here for what a check finds. */
    Severity severity(String code, Severity otherwise) {
        return severities.getOrDefault(code, otherwise);
    }
}
