package org.gongkai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;
import org.gongkai.output.proof.Script;

/** What a reader of a format with a structure finds is what the disclosure says, cell by cell. */
public final class ReadBack {
    private ReadBack() {}

    /** Holds what was written against the disclosure. */
    public static void hold(Disclosure disclosure, DisclosureReader reader, Path folder) throws IOException {
        assertThat(reader.read(folder)).isInstanceOf(Reading.Lines.class);
        List<List<String>> read = ((Reading.Lines) reader.read(folder)).lines();
        List<List<String>> said = Script.of(disclosure).only(reader.kinds()).lines().stream()
                .map(Script.Line::cells)
                .toList();
        for (int i = 0; i < Math.min(read.size(), said.size()); i++) {
            assertThat(plain(read.get(i))).as("line %d", i).isEqualTo(plain(said.get(i)));
        }
        assertThat(read).hasSameSizeAs(said);
    }

    private static List<String> plain(List<String> cells) {
        return cells.stream().map(cell -> cell.replaceAll("\\s", "")).toList();
    }
}
