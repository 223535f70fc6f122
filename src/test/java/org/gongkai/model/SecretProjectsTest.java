package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretProjectsTest {
    private static final String LINE = " 2240199 31003 50601 一般公共预算 当年预算 500.00";

    @Test
    void aProjectWhoseRecordIsMarkedIsSecret() {
        SecretProjects secret = new SmallDossier()
                .plans(project("P1").named("甲工程").inSecret())
                .plans(project("P2"))
                .spends("特定目标类 P1" + LINE)
                .build()
                .secretProjects();
        assertThat(secret.contains("P1")).isTrue();
        assertThat(secret.contains("P2")).isFalse();
        assertThat(secret.words()).containsExactly("P1", "甲工程", "项目P1");
    }

    @Test
    void aProjectWithAnyMarkedLineIsSecret() {
        SecretProjects secret = new SmallDossier()
                .plans(project("P1").named("甲工程"))
                .spends("特定目标类 P1" + LINE)
                .spends("特定目标类 P1" + LINE + " 涉密")
                .build()
                .secretProjects();
        assertThat(secret.codes()).containsExactly("P1");
        assertThat(secret.words()).containsExactly("P1", "甲工程", "项目P1");
    }

    @Test
    void aCodeIsNamedOnlyWhereItIsNoPartOfALongerOne() {
        SecretProjects secret = new SmallDossier()
                .plans(project("P1").named("甲工程").inSecret())
                .build()
                .secretProjects();
        assertThat(secret.isNamedIn("P1-预算.csv")).isTrue();
        assertThat(secret.isNamedIn("P10、P1")).isTrue();
        assertThat(secret.isNamedIn("P10-预算.csv")).isFalse();
        assertThat(secret.isNamedIn("关于甲工程的说明")).isTrue();
        assertThat(secret.isNamedIn("关于乙工程的说明")).isFalse();
    }

    @Test
    void aNameIsHiddenButNotInsideTheNameOfAnotherProject() {
        SecretProjects secret = new SmallDossier()
                .plans(project("P1").named("检验费").inSecret())
                .plans(project("P2").named("检验费（欠款）"))
                .build()
                .secretProjects();
        assertThat(secret.hideIn("检验费增加，检验费（欠款）减少，P1不变。")).isEqualTo("涉密项目增加，检验费（欠款）减少，涉密项目不变。");
        assertThat(secret.isNamedIn("检验费（欠款）.xlsx")).isFalse();
    }

    @Test
    void whereNothingIsSecretNothingIsHidden() {
        SecretProjects secret = new SmallDossier().plans(project("P1")).build().secretProjects();
        assertThat(secret).isEqualTo(SecretProjects.NONE);
        assertThat(secret.hideIn("项目P1")).isEqualTo("项目P1");
    }

    private static SmallProject project(String code) {
        return SmallProject.of(code, ExpenditureCategory.SPECIFIC_TARGET, "500.00");
    }
}
