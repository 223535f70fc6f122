package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeExportsTest {
    private static final int MILLION = 1_000_000;

    @Test
    void aMillionRowsOfCsvAreReadIn256MiB(@TempDir Path folder) throws IOException {
        Path file = ManyRows.csv(folder.resolve("支出.csv"), MILLION);
        assertThat(InLittleMemory.says(file)).isEqualTo("1000000");
    }

    @Test
    void aHundredThousandRowsOfXlsxAreReadIn256MiB(@TempDir Path folder) throws IOException {
        Path file = ManyRows.xlsx(folder.resolve("支出.xlsx"), MILLION / 10);
        assertThat(InLittleMemory.says(file)).isEqualTo("100000");
    }
}
