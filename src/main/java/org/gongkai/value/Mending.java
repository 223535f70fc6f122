package org.gongkai.value;

import java.util.Optional;

/** 编码的修整: how a code that was mended is told. */
final class Mending {
    private Mending() {}

    /**
     * What is told of a code.
     *
     * @param text how it stood
     * @param code how it was read
     * @param more what else is to be told of it
     */
    static Optional<String> notice(String text, String code, Optional<String> more) {
        if (text.equals(code)) {
            return more;
        }
        String mended = CodedName.of(text).isPresent() ? "编码后面带有名称，已只取编码，请核对" : "编码“" + text + "”已读作“" + code + "”，请核对";
        return Optional.of(more.map(other -> mended + "；" + other).orElse(mended));
    }
}
