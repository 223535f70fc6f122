package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentNameTest {
    @Test
    void theNameOfTheFileSaysWhoseItIsAndWhatItIsCalled() {
        assertThat(AttachmentName.of("029017-2026-政府购买服务指导性目录.pdf"))
                .contains(new AttachmentName(new DossierKey("029017", 2026), "政府购买服务指导性目录"));
        assertThat(AttachmentName.of("A-1-2026- 通知（2024-2026-第5号） .PDF"))
                .contains(new AttachmentName(new DossierKey("A-1", 2026), "通知（2024-2026-第5号）"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "函.pdf",
                "029017-2026.pdf",
                "029017-2026-.pdf",
                "029017-2026- .pdf",
                "029017-0026-目录.pdf",
                "阳泉-2026-目录.pdf",
                "029017-2026-目录.docx",
                "029017-2026-目\u202e录.pdf",
                "029017-2026-目\n录.pdf",
                "029017-2026-../目录.pdf"
            })
    void anyOtherNameIsNoAttachments(String name) {
        assertThat(AttachmentName.of(name)).isEmpty();
    }
}
