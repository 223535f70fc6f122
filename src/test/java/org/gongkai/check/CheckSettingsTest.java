package org.gongkai.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import org.gongkai.model.Dossier;
import org.junit.jupiter.api.Test;

class CheckSettingsTest {
    @Test
    void aSeverityIsWrittenInChineseOrAsAConstant() {
        CheckSettings settings = CheckSettings.of(Map.of("C01", "提示", "P05", "ERROR", "变动幅度", "20"));
        assertThat(settings.severities()).containsEntry("C01", Severity.INFO).containsEntry("P05", Severity.ERROR);
        assertThat(settings.changePercent()).isEqualTo(20);
        assertThat(CheckSettings.of(Map.of())).isEqualTo(CheckSettings.USUAL);
    }

    @Test
    void whatIsFoundHasTheSeverityOfTheInstallation() {
        Dossier dossier = CheckCases.sound().procures("P9 货物 1.00").build();
        Evidence evidence = new Evidence(dossier, Optional.empty(), CheckSettings.of(Map.of("C01", "需说明")));
        assertThat(new CrossChecks().reconcile(evidence).findings())
                .extracting(Finding::code, Finding::severity)
                .contains(tuple("C01", Severity.WARNING));
    }

    @Test
    void anUnknownCodeSeverityOrThresholdIsSaid() {
        assertThatThrownBy(() -> CheckSettings.of(Map.of("C1", "提示"))).hasMessageContaining("没有规则号“C1”", "C01");
        assertThatThrownBy(() -> CheckSettings.of(Map.of("C01", "警告")))
                .hasMessageContaining("C01 的级别应为 须修改、需说明 或 提示，不是“警告”");
        assertThatThrownBy(() -> CheckSettings.of(Map.of("变动幅度", "三成"))).hasMessageContaining("应为百分数的整数");
    }
}
