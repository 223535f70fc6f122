package org.gongkai.store;

import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;

/**
 * 报送: the records of one kind that one content holds for one dossier.
 *
 * @param id its number, which is the order of arrival
 * @param kind 导出种类
 * @param source 来源文件, under the name it first came under
 */
record Submission(long id, ExportKind kind, Source source) {}
