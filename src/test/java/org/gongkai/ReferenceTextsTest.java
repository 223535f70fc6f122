package org.gongkai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.reference.ReferenceDisclosure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pipeline makes of the seed exports says what the published disclosure says, word for word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTextsTest {
    /** Labels of the form as the extraction spells them; what a form is for is in its texts and figures. */
    private static final Pattern LABEL =
            Pattern.compile("(项目资金|实.期资金总额|年度资金总额|其中|省级财政资金|市、?县?（?区?）?|市县\\(区\\)|金|单位自筹|其他资金|负责人|经办人"
                    + "|联系电话|填报日期|[（(]2026年度[)）])[^\\d]*(?<figure>[\\d,.]*)");

    /** Where the published text is wrong, or says the same in other words: what it says, and what the program says. */
    private static final Map<String, String> CORRECTIONS = corrections();

    private Document page;
    private JsonNode data;

    @BeforeAll
    void publish(@TempDir Path folder) throws Exception {
        Installation installation = Installation.in(folder).dropSeeds();
        assertThat(installation.drain().exitCode()).isEqualTo(ExitCode.DONE);
        Path published = installation.published("029017-2026", 1);
        page = Jsoup.parse(published.resolve("disclosure.html"));
        data = new ObjectMapper().readTree(published.resolve("disclosure.json").toFile());
    }

    static Stream<List<String>> sheets() throws IOException {
        return ReferenceDisclosure.read().sheets().stream();
    }

    @Test
    void thereAreFourteenSheets() throws IOException {
        assertThat(sheets()).hasSize(14);
        assertThat(page.select("[id^=sheet-]")).hasSize(14);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyTextOfASheetStandsInItsForm(List<String> cells) {
        String name = cells.get(cells.indexOf("项目名称") + 1);
        String onThePage = formOnThePage(name);
        String inTheData = formInTheData(name);
        assertThat(cells).hasSizeGreaterThan(60).allSatisfy(cell -> {
            var label = LABEL.matcher(cell);
            String text = label.matches() ? label.group("figure") : cell;
            assertThat(onThePage).contains(text);
            assertThat(inTheData).contains(text);
        });
    }

    @Test
    void everyStatementSaysWhatTheReferenceSays() throws IOException {
        Map<String, String> published = statements(ReferenceDisclosure.read().statements());
        Map<String, String> ours = statements(partThree());
        assertThat(published).hasSize(12);
        assertThat(List.copyOf(ours.keySet())).isEqualTo(List.copyOf(published.keySet()));
        published.forEach((heading, text) -> assertThat(folded(ours.getOrDefault(heading, ""), false))
                .as(heading)
                .isEqualTo(folded(text, true)));
    }

    private String formOnThePage(String name) {
        return page.select("[id^=sheet-]").stream()
                .filter(form -> form.select("td").stream()
                        .anyMatch(cell -> squeezed(cell.wholeText()).equals(name)))
                .map(Element::wholeText)
                .map(ReferenceTextsTest::squeezed)
                .findFirst()
                .orElseThrow();
    }

    private String formInTheData(String name) {
        for (JsonNode block : data.get("blocks")) {
            if (block.get("kind").asText().equals("form")) {
                String text = squeezed(String.join("|", block.findValuesAsText("text")));
                if (text.contains("|" + name + "|")) {
                    return text;
                }
            }
        }
        throw new AssertionError("The data lacks the form of " + name);
    }

    private List<String> partThree() {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (JsonNode block : data.get("blocks")) {
            String text = block.path("text").asText();
            if (text.startsWith("第") && text.contains("部分 ")) {
                inside = text.startsWith("第三部分");
            } else if (inside && !text.isEmpty()) {
                lines.add(text);
            }
        }
        return lines;
    }

    /** The text of each statement by its heading. */
    private static Map<String, String> statements(List<String> lines) {
        Map<String, String> statements = new LinkedHashMap<>();
        String heading = "";
        for (String line : lines) {
            if (line.matches("[一二三四五六七八九十]+、.*")) {
                heading = line.strip();
                statements.put(heading, "");
            } else {
                statements.merge(heading, line.strip(), String::concat);
            }
        }
        return statements;
    }

    private static String folded(String text, boolean corrected) {
        String folded = squeezed(text).replaceAll("(?<=\\d),(?=\\d{3})", "").replaceAll("附件：.*", "");
        if (corrected) {
            for (Map.Entry<String, String> correction : CORRECTIONS.entrySet()) {
                folded = folded.replace(correction.getKey(), correction.getValue());
            }
        }
        return folded;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static Map<String, String> corrections() {
        Map<String, String> corrections = new LinkedHashMap<>();
        // shares that were printed as nothing
        corrections.put("基本支出2099.64万元，占0%", "基本支出2099.64万元，占64.39%");
        corrections.put("项目支出1161.03万元，占0%", "项目支出1161.03万元，占35.61%");
        // reasons counted 1 2 3 5, and their double introduction
        corrections.put("主要原因是2026年度预算收入增加原因1、", "主要原因是：1、");
        corrections.put("主要原因是2026年度预算支出增加原因：1、", "主要原因是：1、");
        corrections.put("；药品监管系统能力建设经费", "；4、药品监管系统能力建设经费");
        // items in no order; here they follow the economic codes
        corrections.put(
                "离休费、其他社会保障缴费、绩效工资、基本工资、机关事业单位基本养老保险缴费、住房公积金、退休费、奖励金、津贴补贴、职业年金缴费、职工基本医疗保险缴费",
                "基本工资、津贴补贴、绩效工资、机关事业单位基本养老保险缴费、职业年金缴费、职工基本医疗保险缴费、其他社会保障缴费、住房公积金、离休费、退休费、奖励金");
        corrections.put(
                "邮电费、印刷费、办公费、电费、公务用车运行维护费、其他商品和服务支出、差旅费、工会经费、水费", "办公费、印刷费、水费、电费、邮电费、差旅费、工会经费、公务用车运行维护费、其他商品和服务支出");
        // titles of charts, and a pointer to sheets that follow at once
        corrections.put("一般公共预算当年拨款结构图", "");
        corrections.put("三公经费分布图", "");
        corrections.put("（项目绩效目标表公开情况见附件）", "");
        // half-width parentheses in headings
        corrections.put("(一)", "（一）");
        corrections.put("(二)", "（二）");
        return corrections;
    }
}
