package org.gongkai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house and the habits of those who live in it. */
@AnalyzeClasses(packages = "org.gongkai", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int LONGEST_FILE = 300;

    @ArchTest
    static final ArchRule dependenciesRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("org.gongkai")
            .layer("model")
            .definedBy("org.gongkai.model..")
            .layer("disk")
            .definedBy("org.gongkai.disk..")
            .layer("value")
            .definedBy("org.gongkai.value..")
            .layer("prose")
            .definedBy("org.gongkai.prose..")
            .layer("privacy")
            .definedBy("org.gongkai.privacy..")
            .layer("refusal")
            .definedBy("org.gongkai.refusal..")
            .layer("form")
            .definedBy("org.gongkai.form..")
            .layer("intake")
            .definedBy("org.gongkai.intake..")
            .layer("annotate")
            .definedBy("org.gongkai.annotate..")
            .layer("inbox")
            .definedBy("org.gongkai.inbox..")
            .layer("table")
            .definedBy("org.gongkai.table..")
            .layer("check")
            .definedBy("org.gongkai.check..")
            .layer("narrative")
            .definedBy("org.gongkai.narrative..")
            .layer("document")
            .definedBy("org.gongkai.document..")
            .layer("output")
            .definedBy("org.gongkai.output..")
            .layer("page")
            .definedBy("org.gongkai.page..")
            .layer("report")
            .definedBy("org.gongkai.report..")
            .layer("store")
            .definedBy("org.gongkai.store..")
            .layer("settings")
            .definedBy("org.gongkai.settings..")
            .layer("log")
            .definedBy("org.gongkai.log..")
            .layer("desk")
            .definedBy("org.gongkai.desk..")
            .layer("health")
            .definedBy("org.gongkai.health..")
            .layer("night")
            .definedBy("org.gongkai.night..")
            .layer("measure")
            .definedBy("org.gongkai.measure..")
            .layer("backup")
            .definedBy("org.gongkai.backup..")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("settings")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("settings")
            .mayNotAccessAnyLayer()
            .whereLayer("log")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("log")
            .mayOnlyAccessLayers("privacy", "disk")
            .whereLayer("measure")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("measure")
            .mayOnlyAccessLayers("model")
            .whereLayer("disk")
            .mayOnlyBeAccessedByLayers("root", "desk", "night", "inbox", "store", "output", "health", "backup")
            .whereLayer("backup")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("backup")
            .mayOnlyAccessLayers("model", "disk")
            .whereLayer("value")
            .mayOnlyBeAccessedByLayers("prose", "privacy", "refusal", "form", "intake", "inbox", "check", "night")
            .whereLayer("prose")
            .mayOnlyAccessLayers("model", "value")
            .whereLayer("privacy")
            .mayOnlyAccessLayers("model", "value")
            .whereLayer("refusal")
            .mayOnlyBeAccessedByLayers("root", "form", "intake", "inbox", "annotate")
            .whereLayer("form")
            .mayOnlyBeAccessedByLayers("intake", "inbox", "annotate", "night")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("root", "desk", "inbox")
            .whereLayer("annotate")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("inbox")
            .mayOnlyBeAccessedByLayers("root", "health")
            .whereLayer("health")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("root", "desk", "night", "health")
            .whereLayer("night")
            .mayOnlyBeAccessedByLayers("root", "desk")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("root", "desk", "store", "report")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("root", "report", "night", "output")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("root", "health")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("root", "desk", "output")
            .whereLayer("narrative")
            .mayOnlyBeAccessedByLayers("root", "document")
            .whereLayer("table")
            .mayOnlyBeAccessedByLayers("root", "desk", "check", "narrative", "document", "report", "output");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("org.gongkai.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheRootKnowsCamel = noClasses()
            .that()
            .resideOutsideOfPackage("org.gongkai")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.camel..");

    @ArchTest
    static final ArchRule onlyTheRootAndTheMeasuresKnowMicrometer = noClasses()
            .that()
            .resideOutsideOfPackages("org.gongkai", "org.gongkai.measure")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule noMoneyIsEverADouble = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class);

    @ArchTest
    static final ArchRule noMethodGivesADouble = noMethods()
            .should()
            .haveRawReturnType(double.class)
            .orShould()
            .haveRawReturnType(float.class)
            .orShould()
            .haveRawReturnType(Double.class)
            .orShould()
            .haveRawReturnType(Float.class);

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(50).allSatisfy(file -> assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    @Test
    void theRootHoldsOnlyWhatTheHouseNames() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("."))) {
            assertThat(entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.startsWith("."))
                            .filter(name -> !List.of("target", "data").contains(name)))
                    .containsExactlyInAnyOrder("pom.xml", "src", "routes", "inbox", "outbox", "seeds", "README.md");
        }
    }

    @Test
    void sourcesLeaveNothingForLater() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).allSatisfy(file -> assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContain("TO" + "DO", "FIX" + "ME", "Thread." + "sleep"));
        }
    }
}
