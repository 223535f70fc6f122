package org.gongkai.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * CSV 文件的结尾: whether the quotes of a table are closed and its last row is whole.
 *
 * <p>Bytes are looked at, not characters: in UTF-8 and in GB18030 quotes, separators and line breaks are never part of
 * another character.
 */
final class CsvEnd {
    private boolean quoted;
    private boolean broken = true;
    private long row = 1;
    private int separators;
    private int separatorsBefore;

    private CsvEnd() {}

    static Completeness of(Path file) throws IOException {
        CsvEnd end = new CsvEnd();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
            for (int next = content.read(); next >= 0; next = content.read()) {
                end.see(next);
            }
        }
        return end.judge();
    }

    private void see(int next) {
        broken = !quoted && (next == '\n' || next == '\r');
        if (next == '"') {
            quoted = !quoted;
        } else if (!quoted && (next == ',' || next == '\t')) {
            separators++;
        } else if (!quoted && next == '\n') {
            row++;
            separatorsBefore = separators;
            separators = 0;
        }
    }

    private Completeness judge() {
        if (quoted) {
            return Completeness.broken("CSV 文件没有写完，还有引号没有闭合");
        }
        if (broken) {
            return Completeness.whole();
        }
        if (separators < separatorsBefore) {
            return Completeness.broken(
                    "最后一行没有写完（第 " + row + " 行只有 " + (separators + 1) + " 列，上一行有 " + (separatorsBefore + 1) + " 列）");
        }
        return new Completeness(Completeness.Degree.PERHAPS, "最后一行没有换行，可能没有写完");
    }
}
