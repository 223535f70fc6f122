package org.gongkai.model;

import java.util.List;

/**
 * 导出数据: the records of one kind that one file holds for one dossier.
 *
 * @param kind 导出种类
 * @param dossier the unit and year the records belong to
 * @param source 来源文件
 * @param entries the records, in the order of the file, all of the type that the kind says
 */
public record Export(ExportKind kind, DossierKey dossier, Source source, List<Entry> entries) {
    public Export {
        entries = List.copyOf(entries);
    }
}
