package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.model.Attachment;
import org.gongkai.model.Dossier;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.Origin;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.junit.jupiter.api.Test;

class AttachmentListTest {
    @Test
    void attachmentsComeAsTheUnitListsThemAndTheOthersBehindByTitle() {
        SmallDossier small = new SmallDossier().attaches("二 号（2026年）").attaches("一号");
        assertThat(assembled(small, "丁", "一号", "丙", "二号(2026年)"))
                .extracting(Attachment::title)
                .containsExactly("二号(2026年)", "一号", "丁", "丙");
    }

    @Test
    void anAttachmentThatNamesASecretProjectIsNotPublished() {
        SmallDossier small = new SmallDossier()
                .receivesAndSpends("特定目标类 P1 2240199 31003 50601 一般公共预算 当年预算 500.00")
                .plans(SmallProject.of("P1", ExpenditureCategory.SPECIFIC_TARGET, "500.00")
                        .named("甲工程")
                        .inSecret());
        assertThat(assembled(small, "甲工程方案", "P1 的方案", "目录"))
                .extracting(Attachment::title)
                .containsExactly("目录");
    }

    @Test
    void changesTellWhichAttachmentsCameWentAndWereReplaced() {
        Disclosure before =
                disclosure(new SmallDossier(), attachment("去", "a"), attachment("换", "b"), attachment("留", "c"));
        Disclosure after =
                disclosure(new SmallDossier(), attachment("换", "d"), attachment("留", "c"), attachment("来", "e"));
        assertThat(Changes.between(before, after))
                .containsExactlyInAnyOrder(
                        new Change("附件", "去", "", "共 2 页，SHA-256 a", "", ""),
                        new Change("附件", "换", "", "共 2 页，SHA-256 b", "共 2 页，SHA-256 d", ""),
                        new Change("附件", "来", "", "", "共 2 页，SHA-256 e", ""));
    }

    @Test
    void theFirstAttachmentIsAChangeToo() {
        Disclosure before = disclosure(new SmallDossier());
        Disclosure after = disclosure(new SmallDossier(), attachment("来", "e"));
        assertThat(Changes.between(before, after)).extracting(Change::row).containsExactly("来");
        assertThat(Changes.between(after, before)).extracting(Change::row).containsExactly("来");
    }

    private static List<Attachment> assembled(SmallDossier small, String... titles) {
        Attachment[] attachments =
                Stream.of(titles).map(title -> attachment(title, title)).toArray(Attachment[]::new);
        return disclosure(small, attachments).attachments();
    }

    private static Disclosure disclosure(SmallDossier small, Attachment... attachments) {
        Dossier dossier = small.build();
        return new Disclosures()
                .assemble(
                        new Dossier(
                                dossier.key(),
                                dossier.unit(),
                                dossier.expenditure(),
                                dossier.revenue(),
                                dossier.projects(),
                                dossier.assets(),
                                dossier.procurement(),
                                dossier.printed(),
                                dossier.explanations(),
                                List.of(attachments),
                                dossier.sources()),
                        Edition.PUBLIC);
    }

    private static Attachment attachment(String title, String fingerprint) {
        return new Attachment(title, 2, fingerprint, new Origin(fingerprint, "", 1));
    }
}
