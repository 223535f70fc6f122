package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {
    @Test
    void onlyOuterSpaceIsTrimmed() {
        assertThat(Characters.trim("\u3000 \t行政 运行\u00A0\u3000")).isEqualTo("行政 运行");
        assertThat(Characters.trim(" \u3000 ")).isEmpty();
    }

    @Test
    void headersFoldWidthAndSpace() {
        assertThat(Characters.fold(" 金 额\u3000（万元）\n")).isEqualTo("金额(万元)");
    }

    @Test
    void controlAndInvisibleCharactersAreForbidden() {
        assertThat(Characters.firstForbidden("行政\u0000", false)).isEqualTo(2);
        assertThat(Characters.firstForbidden("\u202E行政", false)).isZero();
        assertThat(Characters.firstForbidden("行\uFFFD政", true)).isEqualTo(1);
        assertThat(Characters.firstForbidden("\uD800", true)).isZero();
        assertThat(Characters.firstForbidden("一\n二", false)).isEqualTo(1);
        assertThat(Characters.firstForbidden("一\n\t二", true)).isEqualTo(-1);
        assertThat(Characters.firstForbidden("𠮷野家", false)).isEqualTo(-1);
    }

    @Test
    void aTextIsShownOnOneLine() {
        assertThat(Characters.visible("a\nb\u202Ec")).isEqualTo("a[U+000A]b[U+202E]c");
        assertThat(Characters.visible("金".repeat(300))).hasSize(251).endsWith("…");
    }
}
