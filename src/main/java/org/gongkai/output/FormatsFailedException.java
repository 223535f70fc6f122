package org.gongkai.output;

import java.util.stream.Collectors;

/** 格式不齐: some of the chosen formats do not stand, so nothing is called published; the message says which and why. */
public final class FormatsFailedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Some formats failed.
     *
     * @param rendered at least one failure among it
     * @param others where the formats that stand were laid
     */
    FormatsFailedException(Rendered rendered, String others) {
        super(sentence(rendered, others), rendered.failures().get(0).cause());
    }

    private static String sentence(Rendered rendered, String others) {
        String failures = rendered.failures().stream()
                .map(failure -> failure.format() + " 格式未能生成：" + failure.cause().getMessage())
                .collect(Collectors.joining("；"));
        return rendered.files().isEmpty()
                ? failures
                : failures + "其余格式（" + String.join("、", rendered.files().keySet()) + "）放在发件箱的 " + others
                        + "，只供核对；本版没有公开。";
    }
}
