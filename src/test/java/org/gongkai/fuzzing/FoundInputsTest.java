package org.gongkai.fuzzing;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzers begin with, and whatever they found, is read or refused in every build. */
class FoundInputsTest {
    private static final Path INPUTS = Path.of("src/test/resources/org/gongkai/fuzzing");

    static Stream<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.walk(INPUTS)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isReadOrRefused(Path input) throws IOException {
        byte[] bytes = Files.readAllBytes(input);
        boolean isSheet = input.toString().contains("WorkbookFuzzTestInputs/anySheet");
        assertThatCode(() -> Fuzzed.read(isSheet ? Fuzzed.workbook(bytes) : bytes))
                .doesNotThrowAnyException();
    }
}
