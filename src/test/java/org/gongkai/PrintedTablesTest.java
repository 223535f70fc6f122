package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.reference.PrintedBook;
import org.gongkai.reference.ReferenceDisclosure;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The printed tables on their way through the whole pipeline, before and after the lines they are compared with. */
class PrintedTablesTest {
    private static final String UNIT = "029017-2026";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void printedTablesThatComeFirstAreComparedWhenTheLinesHaveCome(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database);
        installation.drop("报表.csv", book().replace("质量基础,200.00", "质量基础,210.00"));
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(installation.outbox().resolve(UNIT).resolve("v1")).doesNotExist();
        assertThat(installation.dropSeeds().drain().exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(errors(installation)).hasSize(3).allSatisfy(line -> assertThat(line)
                .startsWith("T01,须修改,报表.csv,")
                .contains("报表印出 2100000.00 元", "由明细算出 2000000.00 元", "100000.00"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void printedTablesThatComeLastBlockWhereTheyDifferAndReleaseWhereTheyAgree(TestDatabase database) throws Exception {
        Installation installation = Installation.in(folder, database).dropSeeds();
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
        byte[] page = Files.readAllBytes(installation.published(UNIT, 1).resolve("disclosure.html"));
        installation.drop("报表.csv", book().replace("合计,41.40", "合计,41.41"));
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.FINDINGS);
        assertThat(errors(installation)).singleElement().asString().startsWith("T01,");
        installation.drop("报表2.csv", book());
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(errors(installation)).isEmpty();
        assertThat(installation.published(UNIT, 2).resolve("disclosure.html")).hasBinaryContent(page);
    }

    private static String book() throws IOException {
        return PrintedBook.csv(ReferenceDisclosure.read().tables(), PrintedBook.UNIT);
    }

    private static List<String> errors(Installation installation) throws IOException {
        Path findings = installation.outbox().resolve(UNIT).resolve("findings.csv");
        return Files.readAllLines(findings).stream()
                .filter(line -> line.contains(",须修改,"))
                .toList();
    }
}
