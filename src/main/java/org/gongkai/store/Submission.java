package org.gongkai.store;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.model.ExportKind;
import org.gongkai.model.Source;

/**
 * 报送: the records of one kind that one content holds for one dossier.
 *
 * @param id its number
 * @param kind 导出种类
 * @param sourceId the number of the content, which is the order of arrival
 * @param source 来源文件, under the name it first came under
 * @param asOf the latest date that its records say of themselves
 */
record Submission(long id, ExportKind kind, long sourceId, Source source, Optional<LocalDate> asOf) {}
