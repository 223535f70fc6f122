package org.gongkai.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gongkai.prose.Citation.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {
    @Test
    void aTitleInsideATitleIsOneDeeper() {
        assertThat(Citations.in("根据《关于公布《考试机构》的通知》和《预算法》"))
                .extracting(Citation::wording, Citation::depth)
                .containsExactly(tuple("《关于公布《考试机构》的通知》", 1), tuple("《考试机构》", 2), tuple("《预算法》", 1));
    }

    @Test
    void aTitleCarriesTheYearsInIt() {
        assertThat(Citations.in("《关于提前下达2026年度奖补资金（2025年版）的通知》"))
                .singleElement()
                .satisfies(title -> assertThat(title.years()).isEqualTo(List.of(2026, 2025)));
    }

    @Test
    void aBracketThatIsNotClosedOpensNoTitle() {
        assertThat(Citations.in("根据《预算法，2026年》")).hasSize(1);
        assertThat(Citations.in("根据《预算法，2026年")).isEmpty();
        assertThat(Citations.in("预算法》2026年")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "（晋农发〔2025〕19号）, 晋农发〔2025〕19号, DOCUMENT_NUMBER, 2025",
        "（晋财行【2025】94号）, 晋财行【2025】94号, DOCUMENT_NUMBER, 2025",
        "根据阳编办发〔2020〕51号文件, 阳编办发〔2020〕51号, DOCUMENT_NUMBER, 2020",
        "(晋人工字〔2002〕10号), 晋人工字〔2002〕10号, DOCUMENT_NUMBER, 2002",
        "（2021年第25号）, 2021年第25号, DOCUMENT_NUMBER, 2021",
        "（TSG Z6001-2013）, TSG Z6001-2013, STANDARD, 2013",
        "按GB/T 19001-2016执行, GB/T 19001-2016, STANDARD, 2016",
        "根据SXHY06-2024-34合同, SXHY06-2024-34, CONTRACT_NUMBER, 2024"
    })
    void aNumberOfADocumentIsCitedWithItsYear(String text, String wording, Kind kind, int year) {
        assertThat(Citations.in(text)).singleElement().satisfies(citation -> {
            assertThat(citation.wording()).isEqualTo(wording);
            assertThat(text.substring(citation.start(), citation.end())).isEqualTo(wording);
            assertThat(citation.kind()).isEqualTo(kind);
            assertThat(citation.years()).containsExactly(year);
        });
    }

    @Test
    void anOrderHasNoYear() {
        assertThat(Citations.in("（140号令）")).singleElement().satisfies(order -> assertThat(order.years())
                .isEmpty());
    }

    @Test
    void figuresAndDatesCiteNothing() {
        assertThat(Citations.in("2025-12-31抽检250批次，共12.50万元，热线12345，LIMS系统，（2024年次款）"))
                .isEmpty();
    }
}
