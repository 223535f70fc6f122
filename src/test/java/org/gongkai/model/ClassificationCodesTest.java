package org.gongkai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationCodesTest {
    @Test
    void anItemKnowsItsSectionAndItsClass() {
        FunctionalCode item = new FunctionalCode("2080505");
        assertThat(item.isItem()).isTrue();
        assertThat(item.toSection()).isEqualTo(new FunctionalCode("20805"));
        assertThat(item.toClass()).isEqualTo(new FunctionalCode("208"));
        assertThat(item.toSection().isItem()).isFalse();
        assertThat(item).hasToString("2080505");
    }

    @Test
    void aClassIsAboveItsSections() {
        FunctionalCode aClass = new FunctionalCode("208");
        assertThat(aClass.toClass()).isEqualTo(aClass);
        assertThatIllegalStateException().isThrownBy(aClass::toSection);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "2080", "208050", "20805051", "20A", "2080505 ", "２０８"})
    void nothingElseIsAFunctionalCode(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FunctionalCode(digits));
    }

    @Test
    void anEconomicSectionKnowsItsClass() {
        EconomicCode section = new EconomicCode("30231");
        assertThat(section.isSection()).isTrue();
        assertThat(section.toClass()).isEqualTo(new EconomicCode("302"));
        assertThat(section.toClass().isSection()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "3023", "302310", "30A01", "302 1"})
    void nothingElseIsAnEconomicCode(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EconomicCode(digits));
    }

    @Test
    void codesStandInTheOrderOfTheirDigitsWithTheClassFirst() {
        assertThat(Stream.of("2080505", "208", "20805", "20899", "201")
                        .map(FunctionalCode::new)
                        .sorted())
                .extracting(FunctionalCode::digits)
                .containsExactly("201", "208", "20805", "2080505", "20899");
        assertThat(Stream.of("30231", "302", "301").map(EconomicCode::new).sorted())
                .extracting(EconomicCode::digits)
                .containsExactly("301", "302", "30231");
    }

    @Test
    void everyCodeOfTheYearHasItsShapeItsNameAndItsParent() {
        assertThat(Classification.FUNCTIONAL.names()).hasSizeGreaterThan(1_000).allSatisfy((digits, name) -> {
            FunctionalCode code = new FunctionalCode(digits);
            assertThat(name).as(digits).isNotBlank();
            assertThat(Classification.FUNCTIONAL.name(code.toClass().digits()))
                    .as(digits)
                    .isPresent();
        });
        Stream.of(Classification.DEPARTMENTAL, Classification.GOVERNMENT).forEach(names -> assertThat(names.names())
                .hasSizeGreaterThan(50)
                .allSatisfy((digits, name) -> {
                    assertThat(name).as(digits).isNotBlank();
                    assertThat(names.name(new EconomicCode(digits).toClass().digits()))
                            .as(digits)
                            .isPresent();
                }));
    }

    @Test
    void aClassificationKeepsItsCodesInOrderAndToItself() {
        Classification names = new Classification(Map.of("30201", "办公费", "302", "商品和服务支出"));
        assertThat(List.copyOf(names.names().keySet())).containsExactly("302", "30201");
        assertThat(names.name("30299")).isEmpty();
    }
}
