package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void theLimitsStandInTheInstructions() throws IOException {
        Limits limits = Limits.USUAL;
        assertThat(Files.readString(Path.of("src/main/docs/operations.md")))
                .contains(
                        "those of archives in it included | " + limits.entries() + " |",
                        "a file in an archive, unpacked | " + limits.member() + " bytes",
                        "all files of an archive, unpacked | " + limits.total() + " bytes",
                        "above 1 MiB | " + limits.ratio() + " times",
                        "archives in archives | " + limits.nesting() + " deep",
                        "with those it is in | " + limits.held() + " bytes");
        assertThat(Limits.GRACE).isEqualTo(1 << 20);
    }

    @Test
    void noLimitIsNothing() {
        assertThatThrownBy(() -> new Limits(1, 1, 1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
