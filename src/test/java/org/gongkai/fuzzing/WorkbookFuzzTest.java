package org.gongkai.fuzzing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

@Tag("fuzz")
class WorkbookFuzzTest {
    @FuzzTest(maxDuration = "60s")
    void anySheetIsReadOrRefused(byte[] sheet) throws IOException {
        Fuzzed.read(Fuzzed.workbook(sheet));
    }
}
