package org.gongkai.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class NightReportTest {
    private static final NightReport REPORT = NightReports.full();

    @ParameterizedTest
    @EnumSource
    void everyConditionIsThereAndTheTotalsTie(Condition condition) {
        assertThat(REPORT.counts().get(condition))
                .isEqualTo((int) REPORT.units().stream()
                        .filter(unit -> unit.condition() == condition)
                        .count())
                .isPositive();
        assertThat(REPORT.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(REPORT.expected())
                .isEqualTo(9);
        assertThat(REPORT.complete())
                .isEqualTo(REPORT.expected() - REPORT.count(Condition.INCOMPLETE) - REPORT.count(Condition.ABSENT));
    }

    @Test
    void whoHasPublishedNothingComesFirstByTheDeadline() {
        assertThat(REPORT.units())
                .extracting(unit -> unit.key().unitCode())
                .containsExactly("099", "006", "005", "004", "003", "002", "098", "007", "001");
        assertThat(REPORT.unpublished()).hasSize(7);
        assertThat(REPORT.overdue()).isEqualTo(4);
        assertThat(REPORT.others()).extracting(unit -> unit.key().unitCode()).containsExactly("000");
    }

    @Test
    void theSentenceSaysHowAllStand() {
        assertThat(REPORT.sentence())
                .isEqualTo("应公开单位 9 个，已公开 1 个，须修改 2 个，待说明 1 个，隔离 1 个，办理中 1 个，待齐 1 个，未报送 2 个；"
                        + "逾期未公开 4 个；隔离的档案和文件共 2 项；退回文件 1 个；已公开的文件有 1 处不符。");
    }

    @Test
    void withoutAListThoseAreExpectedOfWhichSomethingHasCome() {
        List<UnitStanding> known = NightReports.known();
        Roll roll = Roll.ofKnown(known);
        assertThat(roll.standings(known)).hasSameSizeAs(known).allSatisfy(unit -> assertThat(unit.deadline())
                .isEmpty());
        assertThat(roll.others(known)).isEmpty();
    }

    @Test
    void thePageIsWellFormedEscapedAndSaysEverything() throws Exception {
        String page = NightPage.of(REPORT);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        assertThat(factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
        assertThat(page)
                .doesNotContain("<script", "\u001B")
                .contains(
                        "default-src 'none'",
                        "2026年3月2日",
                        "&lt;script&gt;",
                        "尚未报送的&lt;局&gt;",
                        "还缺：收入预算明细、资产卡片",
                        "没有收到任何数据",
                        "已逾期 9 天",
                        "名单之外",
                        "报告不完整",
                        "已公开的 001-2026/v1/disclosure.pdf");
    }

    @Test
    void whatThereIsNothingOfIsNotShown() {
        NightReport quiet = new NightReport(
                NightReports.NIGHT,
                List.of(NightReports.unit("001", Condition.PUBLISHED, 1, List.of(), "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(NightPage.of(quiet))
                .contains("没有尚未公开的单位。", "conclusion SOUND")
                .doesNotContain("名单之外", "报告不完整", "核验");
        assertThat(quiet.sentence()).isEqualTo("应公开单位 1 个，已公开 1 个。");
    }

    @Test
    void programsGetTheSame() {
        Map<String, Object> data = NightData.of(REPORT);
        JsonNode json = new ObjectMapper().valueToTree(data);
        assertThat(json.get("sentence").asText()).isEqualTo(REPORT.sentence());
        assertThat(json.get("counts").get("expected").asInt())
                .isEqualTo(json.get("units").size());
        assertThat(json.get("units").get(0).get("condition").asText()).isEqualTo("ABSENT");
        assertThat(json.get("units").get(0).get("deadline").asText()).isEqualTo("2026-02-21");
        assertThat(json.get("units").get(0).get("daysLeft").asInt()).isEqualTo(-9);
        assertThat(json.get("units").get(1).get("missing")).hasSize(2);
        assertThat(json.get("refused")).hasSize(1);
        assertThat(json.get("others")).hasSize(1);
    }
}
