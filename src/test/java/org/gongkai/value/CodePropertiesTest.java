package org.gongkai.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.model.Classification;
import org.gongkai.model.EconomicCode;
import org.gongkai.model.FunctionalCode;

class CodePropertiesTest {
    private static final int ITEM = 7;
    private static final int SECTION = 5;
    private static final String NASTY = "0123456789１０. ,-_\u3000[]()'=行\"xO";
    private static final List<String> FORMS =
            List.of("#", "#.0", "[#]", "（#）", "'#", "=\"#\"", "#-@", "#_@", "# @", "#|@", "[#]@", "【#】@");
    private static final List<String> SEPARATORS = List.of(" ", "-", ".", "_");

    private final FunctionalCodeParser functional = new FunctionalCodeParser(Map.of());
    private final EconomicCodeParser departmental = EconomicCodeParser.departmental();

    @Property
    void aFunctionalCodeSurvivesEveryWriting(@ForAll("written") Written written) throws Unreadable {
        FunctionalCode code = FunctionalCodeParser.installed().parse(written.text());
        assertThat(code.digits()).as(written.text()).isEqualTo(written.code());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void aSlipInACodeIsRefusedOrHasOneReading(@ForAll("slips") String text) {
        Optional<FunctionalCode> read = ParsedValue.read(functional, text);
        read.ifPresent(code -> assertThat(CodeReadings.of(text, ITEM)).as(text).containsExactly(code.digits()));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void noTextIsReadAsAWrongCode(@ForAll("nasty") String text) {
        Optional<EconomicCode> read = ParsedValue.read(departmental, text);
        read.ifPresent(
                code -> assertThat(CodeReadings.of(text, SECTION)).as(text).containsExactly(code.digits()));
    }

    @Property
    void partsInColumnsOfTheirOwnMakeTheCode(@ForAll("parts") Parts parts) throws Unreadable {
        assertThat(CodeParts.join(parts.parts())).as(parts.toString()).isEqualTo(parts.code());
    }

    @Property
    void aUnitCodeSurvivesASpreadsheet(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long number)
            throws Unreadable {
        String code = new UnitCodeParser(true).parse(Long.toString(number));
        assertThat(code.length() % 3).isZero();
        assertThat(code).doesNotStartWith("000").matches("0*" + number);
        assertThat(new UnitCodeParser().parse(code)).isEqualTo(code);
    }

    /** A code with one of its writings. */
    record Written(String code, String text) {}

    /** A code with its parts in columns. */
    record Parts(String code, List<String> parts) {}

    @Provide
    Arbitrary<Written> written() {
        List<String> codes = Classification.FUNCTIONAL.names().keySet().stream()
                .filter(code -> code.length() == ITEM)
                .toList();
        return Combinators.combine(
                        Arbitraries.of(codes),
                        Arbitraries.of(FORMS),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of(WrittenAmounts.WIDTHS))
                .as((code, form, split, width) -> {
                    String name = Classification.FUNCTIONAL.name(code).orElse("");
                    String digits = form.equals("#") ? split(code, split) : code;
                    return new Written(
                            code,
                            width.apply(form.replace("#", digits))
                                    .replace("＠", "@")
                                    .replace("@", name));
                });
    }

    @Provide
    Arbitrary<String> slips() {
        return Mutation.of(written().map(Written::text), NASTY);
    }

    @Provide
    Arbitrary<String> nasty() {
        return Arbitraries.strings()
                .withChars("012. -,_\u3000[]'行".toCharArray())
                .ofMaxLength(6)
                .map(tail -> Characters.trim("301" + tail));
    }

    @Provide
    Arbitrary<Parts> parts() {
        return Combinators.combine(
                        written(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((written, second, third) -> {
                    String code = written.code();
                    return new Parts(
                            code,
                            List.of(
                                    third == 3 && second == 3 ? "" : code.substring(0, 3),
                                    part(code.substring(0, 5), second),
                                    part(code, third)));
                });
    }

    private static String part(String code, int form) {
        String level = code.substring(code.length() - 2);
        return switch (form) {
            case 0 -> level;
            case 1 -> withoutZero(level);
            case 2 -> withoutZero(level) + ".0";
            default -> code;
        };
    }

    private static String split(String code, int form) {
        if (form >= 2 * SEPARATORS.size()) {
            return String.join(" ", code.split(""));
        }
        List<String> parts = new ArrayList<>(List.of(code.substring(0, 3), code.substring(3, 5), code.substring(5)));
        if (form % 2 == 0) {
            parts.replaceAll(CodePropertiesTest::withoutZero);
        }
        return String.join(SEPARATORS.get(form / 2), parts);
    }

    private static String withoutZero(String level) {
        return level.startsWith("0") ? level.substring(1) : level;
    }
}
