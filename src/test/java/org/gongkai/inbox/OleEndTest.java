package org.gongkai.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.inbox.Completeness.Degree;
import org.gongkai.intake.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OleEndTest {
    private final Dropped dropped;

    OleEndTest(@TempDir Path folder) {
        dropped = new Dropped(folder);
    }

    @Test
    void anOldWorkbookReachesTheLastSectorOfItsTable() throws IOException {
        byte[] small = oldWorkbook(1);
        byte[] large = oldWorkbook(9_000);
        assertThat(large.length).isGreaterThan(109 * 128 * 512);
        assertThat(of(small).degree()).isEqualTo(Degree.WHOLE);
        assertThat(of(large).degree()).isEqualTo(Degree.WHOLE);
        for (int length = 8; length <= small.length - 512; length += 56) {
            assertThat(of(Arrays.copyOf(small, length))).isEqualTo(Completeness.lacking(Degree.CUT, "旧版工作簿没有写到结尾"));
        }
        for (int length = 512; length < large.length; length += 1 << 20) {
            assertThat(of(Arrays.copyOf(large, length)).degree()).isEqualTo(Degree.CUT);
        }
        small[44 + 3] = 0x7F;
        assertThat(of(small).degree()).isEqualTo(Degree.CUT);
    }

    private static byte[] oldWorkbook(int kilobytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[kilobytes << 10]), "Workbook");
            file.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private Completeness of(byte[] bytes) throws IOException {
        return Completeness.of(dropped.bytes("file", bytes));
    }
}
