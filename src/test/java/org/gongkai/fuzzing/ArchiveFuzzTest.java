package org.gongkai.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class ArchiveFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
        if (bytes.length > 0) {
            Fuzzed.read(bytes);
        }
    }
}
