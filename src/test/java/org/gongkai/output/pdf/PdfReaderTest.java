package org.gongkai.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.document.Disclosure;
import org.gongkai.output.Samples;
import org.gongkai.output.proof.Reading;
import org.gongkai.output.proof.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    @TempDir
    private Path folder;

    @Test
    void everyLineIsReadBackInItsOrderWithItsCellsOneAfterAnother() throws IOException {
        Disclosure disclosure = Samples.disclosure();
        new PdfWriter().write(disclosure, folder);
        Reading.Pages reading = new PdfReader().read(folder);
        String text = squeezed(String.join("", reading.pages()));
        int at = 0;
        for (Script.Line line : Script.of(disclosure).lines()) {
            int found = text.indexOf(squeezed(String.join("", line.cells())), at);
            assertThat(found).as(line.place() + " " + line.cells()).isNotNegative();
            at = found;
        }
        assertThat(reading.pages()).hasSizeGreaterThan(10);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }
}
