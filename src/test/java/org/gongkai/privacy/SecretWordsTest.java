package org.gongkai.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.privacy.SecretWords.SecretWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretWordsTest {
    @Test
    void aMarkIsFoundWhereItStands() {
        assertThat(SecretWords.in("（机密★5年）涉密项目，绝密级、秘密"))
                .containsExactly(
                        new SecretWord(1, 3, "机密"),
                        new SecretWord(7, 9, "涉密"),
                        new SecretWord(12, 14, "绝密"),
                        new SecretWord(16, 18, "秘密"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "涉密政府采购项目",
                "涉密政府采购管理暂行办法",
                "本项目为非涉密项目",
                "不涉及国家秘密",
                "保密局",
                "保守商业秘密",
                "机要通信费",
                "《保守国家秘密法》",
                "主机密码",
                "干涉密切",
                "隔绝密封"
            })
    void anOrdinaryPhraseIsNoMark(String text) {
        assertThat(SecretWords.in(text)).isEmpty();
    }

    @Test
    void anOrdinaryPhraseDoesNotHideAMarkBesideIt() {
        assertThat(SecretWords.in("涉密政府采购项目（秘密）")).extracting(SecretWord::word).containsExactly("秘密");
    }
}
