package org.gongkai.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.privacy.PersonalKind.BANK_CARD;
import static org.gongkai.privacy.PersonalKind.HOME_ADDRESS;
import static org.gongkai.privacy.PersonalKind.IDENTITY_NUMBER;
import static org.gongkai.privacy.PersonalKind.MOBILE_NUMBER;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
    private static final String IDENTITY = SyntheticNumbers.identity("140300", "19900307", "451");
    private static final String CARD = SyntheticNumbers.card("621700123456789012");
    private static final String VISA = SyntheticNumbers.card("411111111111111");

    @Property
    void anIdentityNumberIsFoundWithItsCheckDigitAndNotWithAnother(
            @ForAll @IntRange(min = 1, max = 28) int day, @ForAll @IntRange(min = 0, max = 999) int sequence) {
        String number = SyntheticNumbers.identity("140300", "199002%02d".formatted(day), "%03d".formatted(sequence));
        assertOnly("职工" + number + "的补助", IDENTITY_NUMBER, number);
        char check = number.charAt(17);
        assertThat(PersonalData.in("职工" + number.substring(0, 17) + (check == '1' ? '2' : '1') + "的补助"))
                .isEmpty();
    }

    @Test
    void anIdentityNumberIsFoundHoweverItIsWritten() {
        String parted = IDENTITY.substring(0, 6) + " " + IDENTITY.substring(6, 14) + "-" + IDENTITY.substring(14);
        assertOnly("身份证号：" + parted + "。", IDENTITY_NUMBER, parted);
        String ofX = SyntheticNumbers.identity("110101", "19800101", "006");
        for (int sequence = 100; !ofX.endsWith("X"); sequence++) {
            ofX = SyntheticNumbers.identity("110101", "19800101", Integer.toString(sequence));
        }
        assertOnly("（" + ofX.toLowerCase(Locale.ROOT) + "）", IDENTITY_NUMBER, ofX.toLowerCase(Locale.ROOT));
        String wide = SyntheticNumbers.wide(SyntheticNumbers.identity("140300", "19900307", "452"));
        assertThat(PersonalData.in(IDENTITY + "，" + wide + "," + IDENTITY)).hasSize(3);
        assertOnly("身份证140300900307451", IDENTITY_NUMBER, "140300900307451");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "138-1234-5678",
                "138 1234 5678",
                "+86 138 1234 5678",
                "8613812345678",
                "１３８１２３４５６７８"
            })
    void aMobileNumberIsFoundHoweverItIsWritten(String number) {
        assertOnly("联系人张某" + number + "，请致电", MOBILE_NUMBER, number);
    }

    @Test
    void mobileNumbersInAListAreAllFound() {
        assertThat(PersonalData.in("13812345678,13912345678/13712345678、13612345678"))
                .hasSize(4);
    }

    @Test
    void aBankCardIsFoundWithItsCheckDigit() {
        assertOnly("卡号" + CARD, BANK_CARD, CARD);
        String groups = VISA.replaceAll("(.{4})(?!$)", "$1 ");
        assertOnly("卡号" + groups + "，", BANK_CARD, groups);
        char last = CARD.charAt(18);
        assertThat(PersonalData.in("卡号" + CARD.substring(0, 18) + (last == '0' ? '1' : '0')))
                .isEmpty();
    }

    @Test
    void whereSomebodyLivesIsFound() {
        assertOnly("家庭住址：山西省阳泉市城区德胜街12号3单元501室。", HOME_ADDRESS, "山西省阳泉市城区德胜街12号3单元501室");
        assertOnly("现住阳泉市矿区桥北街5号楼", HOME_ADDRESS, "阳泉市矿区桥北街5号楼");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目编码140300260000000000111",
                "填报日期20251224173225",
                "电话0353-2293456",
                "金额115067.76元，13812345678元，13812345678.00",
                "比例0.13812345678",
                "资产编号13812345678，ZC-13812345678",
                "编号140300900307451",
                "晋农发〔2025〕19号、SXHY06-2024-34、TSG Z6001-2013",
                "办公地址：山西省阳泉市城区德胜街12号501室",
                "住所：阳泉市城区南大街1号",
                "住房公积金、住院费、入住阳泉市城区德胜街12号酒店",
                "身份证140300901307451",
                "统一社会信用代码12140300MB1234567X"
            })
    void whatIsNobodysIsNotFound(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void aNumberInsideALongerOneIsNotFound() {
        assertThat(PersonalData.in(IDENTITY.replace('X', '1') + "0")).isEmpty();
        assertThat(PersonalData.in("1" + CARD)).isEmpty();
        assertThat(PersonalData.in("138123456789")).isEmpty();
    }

    @Test
    void aReportNeverRepeatsAWholeNumber() {
        PersonalMention mention = PersonalData.in("身份证" + IDENTITY).get(0);
        assertThat(mention.masked()).isEqualTo("140*************" + IDENTITY.substring(16));
        assertThat(mention.toString()).doesNotContain(IDENTITY.substring(4, 14));
    }

    private static void assertOnly(String text, PersonalKind kind, String words) {
        assertThat(PersonalData.in(text)).as(text).singleElement().satisfies(mention -> {
            assertThat(mention.kind()).isEqualTo(kind);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(words);
        });
    }
}
