package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyParserTest {
    private final SecrecyParser secrecy = new SecrecyParser();

    @ParameterizedTest
    @ValueSource(strings = {"是", "Y", "y", "1", "１", "涉密", "绝密", "机密", "秘 密"})
    void aMarkMakesARecordSecret(String text) throws Unreadable {
        assertThat(secrecy.parse(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "N", "n", "0", "非涉密", "公开"})
    void aRecordMayBeMarkedAsOpen(String text) throws Unreadable {
        assertThat(secrecy.parse(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "内部", "是否", "不是", "秘密★10年", "true", "无"})
    void whatIsNeitherIsRefused(String text) {
        assertThatThrownBy(() -> secrecy.parse(text)).isInstanceOf(Unreadable.class);
    }
}
