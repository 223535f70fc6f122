package org.gongkai.document;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongkai.model.Attachment;
import org.gongkai.model.DossierKey;
import org.gongkai.model.SecretProjects;
import org.gongkai.model.Source;

/**
 * 预算公开文本: the whole disclosure of one unit and year, ready for any writer.
 *
 * @param key the unit and year
 * @param unitName 单位名称, the first line of the cover
 * @param title the second line of the cover, such as 2026年度单位预算公开
 * @param edition 公开稿 or 送审稿
 * @param blocks everything after the cover and the contents
 * @param sources the files that it was made from
 * @param attachments 附件 that are laid behind the print, in their order
 * @param secret 涉密项目: the projects that nothing published names
 */
public record Disclosure(
        DossierKey key,
        String unitName,
        String title,
        Edition edition,
        List<Block> blocks,
        List<Source> sources,
        List<Attachment> attachments,
        SecretProjects secret) {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    public Disclosure {
        blocks = List.copyOf(blocks);
        sources = List.copyOf(sources);
        attachments = List.copyOf(attachments);
    }

    /** A disclosure without attachments. */
    public Disclosure(
            DossierKey key,
            String unitName,
            String title,
            Edition edition,
            List<Block> blocks,
            List<Source> sources,
            SecretProjects secret) {
        this(key, unitName, title, edition, blocks, sources, List.of(), secret);
    }

    /** 全称: the unit's name and the title, as one line. */
    public String fullTitle() {
        return unitName + " " + title;
    }

    /** 文档日期: the first day of the fiscal year in Beijing time; nothing published says anything of the moment of writing. */
    public OffsetDateTime date() {
        return OffsetDateTime.of(key.fiscalYear(), 1, 1, 0, 0, 0, 0, BEIJING);
    }

    /** 目录: what the contents list, in order. */
    public List<Contents> contents() {
        return blocks.stream().flatMap(block -> Contents.of(block).stream()).toList();
    }

    /** The name of a file or a sheet that something came from, as it may be published. */
    public String place(String name) {
        return secret.hideIn(name);
    }

    /** Writes every block in order. */
    public void writeTo(BlockWriter writer) {
        blocks.forEach(block -> block.writeTo(writer));
    }
}
