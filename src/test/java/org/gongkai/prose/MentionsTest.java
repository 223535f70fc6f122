package org.gongkai.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.gongkai.model.Amount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "安排12.50万元。| 12.50万元 | 12500000 | 2",
                "共1,200,000元整| 1,200,000元整 | 120000000 | 0",
                "投资0.5亿元| 0.5亿元 | 5000000000 | 1",
                "取暖费46.9275万元，| 46.9275万元 | 46927500 | 4",
                "资金１，２００，０００．５０元| １，２００，０００．５０元 | 120000050 | 2",
                "合计金额120万元| 120万元 | 120000000 | 0",
                "共检263批次，200万元| 200万元 | 200000000 | 0",
                "费用,200千元| 200千元 | 20000000 | 0",
                "付￥500| ￥500 | 50000 | 0"
            })
    void anAmountIsReadToTheFenWithTheDecimalsThatAreWritten(String text, String wording, long fen, int decimals) {
        assertThat(Mentions.amounts(text)).singleElement().satisfies(amount -> {
            assertThat(amount.wording()).isEqualTo(wording);
            assertThat(text.substring(amount.start(), amount.end())).isEqualTo(wording);
            assertThat(amount.amount()).isEqualTo(Amount.ofFen(fen));
            assertThat(amount.decimals()).isEqualTo(decimals);
            assertThat(amount.isSum()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约10～20万元",
                "10万元至20万元",
                "检测12元素",
                "1,20,000元",
                "下降-5万元",
                "3.037941234万元",
                "A5元",
                "第5元",
                "200万人次",
                "5至8万元"
            })
    void whatIsNoCertainSumIsNotRead(String text) {
        assertThat(Mentions.amounts(text)).isEmpty();
    }

    @Test
    void theHalfWidthOfAPrintedFigureIsHalfItsLastPlace() {
        assertThat(Mentions.amounts("28.73万元、120万元、500元、3.00元"))
                .extracting(amount -> amount.printed().halfWidth())
                .containsExactly(5_000L, 500_000L, 50L, 0L);
    }

    @ParameterizedTest
    @CsvSource({"检验成本2000元/批次, 批次", "人均10333.34元, 人", "每条检测线检测收费为1.00万元, 条", "补贴1000元/人·年, 人·年", "每年可为财政增收30万元, 年"})
    void aPriceSaysOfWhatItIsThePrice(String text, String per) {
        assertThat(Mentions.amounts(text)).singleElement().satisfies(amount -> {
            assertThat(amount.per()).isEqualTo(per);
            assertThat(amount.isSum()).isFalse();
        });
    }

    @Test
    void theUnitOfAnInstitutionIsNoPriceOfOne() {
        assertThat(Mentions.amounts("下达单位200万元")).singleElement().satisfies(amount -> assertThat(amount.isSum())
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "检测250批次, 250, 批次, EXACT",
        "考试≥2000人、次, 2000, 人、次, AT_LEAST",
        "更新约50台套左右, 50, 台套, ABOUT",
        "面积13428平方米, 13428, 平方米, EXACT",
        "满足30余条检测线, 30, 条, MORE",
        "服务2.5万人次以上, 25000, 人次, AT_LEAST",
        "不超过3辆, 3, 辆, AT_MOST",
        "少于５个, 5, 个, LESS"
    })
    void aCountHasItsUnitAndItsBound(String text, BigDecimal number, String unit, Comparison comparison) {
        assertThat(Mentions.counts(text)).singleElement().satisfies(count -> {
            assertThat(count.number()).isEqualByComparingTo(number);
            assertThat(count.unit()).isEqualTo(unit);
            assertThat(count.comparison()).isEqualTo(comparison);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年第25号", "140号令", "第3期", "TSG Z6001-2013", "20251224173225", "2026年", "12345热线"})
    void numbersOfDocumentsAndTimesAreNoCounts(String text) {
        assertThat(Mentions.counts(text)).isEmpty();
    }

    @Test
    void ratesAreReadInPercent() {
        assertThat(Mentions.rates("达到１００％，合格率98%以上，死亡率≤0.5‰"))
                .extracting(RateMention::percent, RateMention::comparison)
                .containsExactly(
                        tuple(new BigDecimal("100"), Comparison.EXACT),
                        tuple(new BigDecimal("98"), Comparison.AT_LEAST),
                        tuple(new BigDecimal("0.05"), Comparison.AT_MOST));
    }

    @Test
    void aYearInsideACitationIsMarked() {
        assertThat(Mentions.years("根据《关于开展2025年监测工作的通知》（2021年第25号），2.2026年度完成2024-2025年任务，2026年全年"))
                .extracting(YearMention::year, YearMention::cited, YearMention::wording)
                .containsExactly(
                        tuple(2025, true, "2025年"),
                        tuple(2021, true, "2021年"),
                        tuple(2026, false, "2026年度"),
                        tuple(2024, false, "2024"),
                        tuple(2025, false, "2025年"),
                        tuple(2026, false, "2026年全年"));
    }

    @Test
    void datesAreDaysOfTheCalendar() {
        assertThat(Mentions.dates("2025年12月31日、2025-12-31、2025年12月、2025年2月30日、2025.13.1"))
                .extracting(DateMention::wording)
                .containsExactly("2025年12月31日", "2025-12-31", "2025年12月");
        assertThat(Mentions.years("2025年12月31日")).isEmpty();
    }

    @Property
    void anAmountSurvivesItsWriting(@ForAll @LongRange(min = 0, max = 99_999_999_999L) long fen) {
        String text = "安排" + BigDecimal.valueOf(fen, 6).toPlainString() + "万元，其中" + BigDecimal.valueOf(fen, 2) + "元";
        assertThat(Mentions.amounts(text))
                .extracting(AmountMention::amount)
                .containsExactly(Amount.ofFen(fen), Amount.ofFen(fen));
    }

    @Property
    void mentionsNeverOverlapAndSayWhatStandsThere(
            @ForAll @IntRange(min = 1, max = 99_999) int one, @ForAll @IntRange(min = 1, max = 99_999) int other) {
        String text = one + "批次" + other + "元/批次，2026年" + one + "%，" + other + "人次";
        int from = 0;
        for (Mention mention : Mentions.in(text)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(from);
            assertThat(mention.wording()).isEqualTo(text.substring(mention.start(), mention.end()));
            from = mention.end();
        }
        assertThat(Mentions.in(text)).hasSize(5);
    }
}
