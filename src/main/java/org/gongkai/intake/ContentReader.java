package org.gongkai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Bytes;
import org.gongkai.form.ContentVisitor;
import org.gongkai.form.ExactText;
import org.gongkai.form.PdfPages;
import org.gongkai.form.Sheet;
import org.gongkai.form.SheetVisitor;
import org.gongkai.model.Attachment;
import org.gongkai.model.AttachmentName;
import org.gongkai.model.DossierKey;
import org.gongkai.model.Export;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Origin;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;

/** 文件识读: turns what one file holds, tables or a document, into records. */
final class ContentReader implements ContentVisitor {
    /** A document is held as a tree, which takes many times its size. */
    private static final long LARGEST_DOCUMENT = 64L << 20;

    private final Source source;
    private final Observations seen;
    private final Tables tables;
    private final WithoutReviews sheets;
    private final List<Export> documents = new ArrayList<>();
    private final Set<DossierKey> attached = new LinkedHashSet<>();
    private final List<Recognition> recognised = new ArrayList<>();

    ContentReader(Source source, Observations seen) {
        this.source = source;
        this.seen = seen;
        this.tables = new Tables(source, seen);
        this.sheets = new WithoutReviews(tables, seen);
    }

    @Override
    public SheetVisitor sheets() {
        return sheets;
    }

    @Override
    public int knownWords(String text) {
        return KnownWords.in(text);
    }

    @Override
    public void document(ExactText text, String member, Observations told) throws IOException {
        long size = text.content().size();
        if (size > LARGEST_DOCUMENT) {
            told.problem("整个文件", size + " 字节", "不超过 " + LARGEST_DOCUMENT + " 字节的 JSON 文件", "请按单位分开导出。");
            return;
        }
        try {
            keep(JsonDocument.read(text.whole(), member, source, told), member, text.form("JSON"), "元");
        } catch (CharacterCodingException e) {
            text.tellMeaningless(told);
        }
    }

    @Override
    public boolean attachment(Bytes content, String member, Observations told) throws IOException {
        Optional<AttachmentName> named =
                AttachmentName.of(member.isEmpty() ? source.fileName() : member.substring(member.lastIndexOf('/') + 1));
        if (named.isEmpty()) {
            return false;
        }
        attached.add(named.get().dossier());
        int pages = PdfPages.of(content, told);
        if (pages > 0) {
            keep(List.of(attachment(named.get(), pages, content, member)), member, "PDF，" + pages + " 页", "");
        }
        return true;
    }

    private Export attachment(AttachmentName name, int pages, Bytes content, String member) throws IOException {
        try (InputStream bytes = content.open()) {
            Attachment attachment = new Attachment(
                    name.title(), pages, Fingerprint.of(bytes), new Origin(source.fingerprint(), member, 1));
            return new Export(ExportKind.ATTACHMENTS, name.dossier(), source, List.of(attachment));
        }
    }

    private void keep(List<Export> exports, String member, String form, String unit) {
        documents.addAll(exports);
        exports.forEach(export -> recognised.add(new Recognition(
                new Sheet(member, "").fullPlace(),
                form,
                export.kind().term(),
                "",
                unit,
                export.entries().size(),
                Collections.emptyMap())));
    }

    /** What the tables and documents were recognised as. */
    List<Recognition> recognitions() {
        List<Recognition> recognitions = new ArrayList<>(tables.recognitions());
        recognitions.addAll(recognised);
        return recognitions;
    }

    /** The records of all that was shown; not to be used where problems were seen. */
    List<Export> exports() {
        List<Export> exports = new ArrayList<>(tables.exports());
        if (sheets.areAll() && !seen.hasProblems()) {
            seen.problem("整个文件", "只有审核意见", OwnReport.EXPECTED, OwnReport.REMEDY);
        }
        exports.addAll(documents);
        return exports;
    }

    /** The dossiers that were named, also where there were problems; a year of 0 stands for one that was not read. */
    Set<DossierKey> named() {
        Set<DossierKey> named = new LinkedHashSet<>(tables.named());
        named.addAll(attached);
        documents.forEach(document -> ByDossier.readable(document.dossier()).ifPresent(named::add));
        return named;
    }
}
