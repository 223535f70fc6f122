package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;
import org.gongkai.output.proof.Script;
import org.gongkai.output.word.WordReader;
import org.gongkai.output.word.WordWriter;
import org.gongkai.output.workbook.WorkbookReader;
import org.gongkai.output.workbook.WorkbookWriter;
import org.gongkai.refusal.RefusedException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The Word document and the workbook of the reference unit say every line of its disclosure, cell by cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceOfficeFilesTest {
    private Disclosure disclosure;
    private List<List<String>> said;

    @TempDir
    private Path folder;

    @BeforeAll
    void assemble() throws RefusedException, IOException {
        disclosure =
                new Disclosures().assemble(ReadDossier.of(ReadDossier.exports(ReadDossier.seeds())), Edition.PUBLIC);
        said = Script.of(disclosure).lines().stream().map(Script.Line::cells).toList();
        assertThat(said).hasSizeGreaterThan(500);
    }

    @Test
    void theWordDocumentSaysEveryLine() throws IOException {
        assertThat(readBack(new WordWriter(), new WordReader())).isEqualTo(said);
    }

    @Test
    void theWorkbookSaysEveryLine() throws IOException {
        assertThat(readBack(new WorkbookWriter(), new WorkbookReader())).isEqualTo(said);
    }

    private List<List<String>> readBack(DisclosureWriter writer, DisclosureReader reader) throws IOException {
        assertThat(writer.format()).isEqualTo(reader.format());
        writer.write(disclosure, folder);
        return ((Reading.Lines) reader.read(folder)).lines();
    }
}
