package org.gongkai.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * 审核设置: what an installation has set about the catalogue.
 *
 * @param severities 级别 by code, where it differs from that of the catalogue
 * @param changePercent 变动幅度: by how many percent a figure may differ from last year's without a reason
 */
public record CheckSettings(Map<String, Severity> severities, int changePercent) {
    /** What holds where nothing is set. */
    public static final CheckSettings USUAL = new CheckSettings(Map.of(), 30);

    private static final String CHANGE = "变动幅度";

    public CheckSettings {
        severities = Collections.unmodifiableMap(new TreeMap<>(severities));
    }

    /**
     * The settings that are written as keys and values: a code with the severity it has here ({@code I05 = 提示}), and {@code
     * 变动幅度 = 20} in percent.
     *
     * @throws IllegalArgumentException if a key or a value is unknown, in a sentence that says what to change
     */
    public static CheckSettings of(Map<String, String> written) {
        Map<String, Severity> severities = new TreeMap<>();
        int changePercent = USUAL.changePercent;
        for (Map.Entry<String, String> entry : new TreeMap<>(written).entrySet()) {
            if (entry.getKey().equals(CHANGE)) {
                changePercent = percent(entry.getValue().strip());
            } else {
                severities.put(
                        code(entry.getKey()),
                        severity(entry.getKey(), entry.getValue().strip()));
            }
        }
        return new CheckSettings(severities, changePercent);
    }

    private static int percent(String value) {
        if (!value.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(
                    CHANGE + " 应为百分数的整数，如 30，不是“" + value + "” / must be a whole percentage.");
        }
        return Integer.parseInt(value);
    }

    private static String code(String key) {
        boolean known = CrossChecks.ALL.stream().anyMatch(check -> check.code().equals(key));
        if (!known) {
            throw new IllegalArgumentException("没有规则号“" + key + "”，可写的有 "
                    + String.join(
                            "、",
                            CrossChecks.ALL.stream()
                                    .map(CrossCheck::code)
                                    .sorted()
                                    .toList())
                    + " 和 " + CHANGE + " / no such check.");
        }
        return key;
    }

    private static Severity severity(String code, String value) {
        return Stream.of(Severity.values())
                .filter(severity ->
                        severity.term().equals(value) || severity.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        code + " 的级别应为 须修改、需说明 或 提示，不是“" + value + "” / must be ERROR, WARNING or INFO."));
    }

    /** The severity that counts here for what a check finds, unless a finding says otherwise. */
    public Severity severity(CrossCheck check) {
        return severity(check.code(), check.severity());
    }

    /** The severity that counts here for what a check finds. */
    Severity severity(String code, Severity otherwise) {
        return severities.getOrDefault(code, otherwise);
    }
}
