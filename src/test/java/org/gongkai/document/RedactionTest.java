package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.junit.jupiter.api.Test;

class RedactionTest {
    @Test
    void whatTheUnitWritesNamesNoSecretProject() {
        Dossier dossier = small(project("P1").named("甲工程").inSecret(), project("P2"))
                .because("收入", "甲工程增加")
                .build();
        Disclosure disclosure = new Disclosures().assemble(dossier, Edition.PUBLIC);
        assertThat(disclosure.blocks().toString()).doesNotContain("甲工程").contains("主要原因是涉密项目增加");
        assertThat(disclosure.secret().contains("P1")).isTrue();
    }

    @Test
    void theSheetOfAnotherProjectNamesNoSecretProject() {
        SmallProject other = project("P2").annual("产出指标", "数量指标", "配合甲工程", "1项");
        Dossier dossier = small(project("P1").named("甲工程").inSecret(), other).build();
        List<Block> sheets = new Disclosures()
                .assemble(dossier, Edition.PUBLIC).blocks().stream()
                        .filter(Block.Form.class::isInstance)
                        .toList();
        assertThat(sheets).singleElement().asString().contains("项目P2", "配合涉密项目").doesNotContain("甲工程");
    }

    @Test
    void aDossierWithoutASecretProjectStaysAsItIs() {
        Dossier dossier = small(project("P1"), project("P2")).build();
        assertThat(Redaction.of(dossier)).isSameAs(dossier);
    }

    private static SmallDossier small(SmallProject one, SmallProject other) {
        return new SmallDossier()
                .receivesAndSpends("特定目标类 P1 2240199 31003 50601 一般公共预算 当年预算 500.00")
                .receivesAndSpends("特定目标类 P2 2240199 31003 50601 一般公共预算 当年预算 500.00")
                .plans(one)
                .plans(other);
    }

    private static SmallProject project(String code) {
        return SmallProject.of(code, ExpenditureCategory.SPECIFIC_TARGET, "500.00");
    }
}
