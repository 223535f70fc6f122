package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gongkai.document.FigureIndex.Located;
import org.gongkai.model.SmallDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureIndexTest {
    private static final FigureIndex INDEX = FigureIndex.of(new Disclosures()
            .assemble(
                    new SmallDossier()
                            .receivesAndSpends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 123456.78")
                            .receivesAndSpends("公用经费 P1 2240101 31002 50601 一般公共预算 当年预算 40.00")
                            .receivesAndSpends("特定目标类 P2 2240199 31003 50601 一般公共预算 当年预算 500.00")
                            .build(),
                    Edition.PUBLIC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "表三!C5",
                "3!C5",
                "表3!C5",
                "03!c5",
                "table-03!c5",
                "Table-03.csv!C5",
                "表三！Ｃ５",
                "三!$C$5",
                " 表三 ! C05 "
            })
    void aCellIsFoundHoweverItIsWritten(String reference) {
        assertThat(FigureIndex.isCell(reference)).isTrue();
        Located found = INDEX.byCell(reference).get(0);
        assertThat(found.table()).isEqualTo("表三 2026年预算支出总表");
        assertThat(found.cell()).isEqualTo("table-03.csv!C5");
        assertThat(found.row()).isEqualTo("2240101 行政运行");
        assertThat(found.column()).isEqualTo("2026年预算数/合计");
        assertThat(found.figure().amount()).isEqualTo(SmallDossier.yuan("123496.78"));
        assertThat(found.figure().origins()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3!A5", "3!B5", "3!C1", "3!E5", "3!C99", "3!ZZ5", "3!F5", "14!C5", "表二十!C5", "8!C2"})
    void noFigureIsFoundWhereNoneIsShown(String reference) {
        assertThat(FigureIndex.isCell(reference)).isTrue();
        assertThat(INDEX.byCell(reference)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2240101", "", "C5", "表三", "3!5", "3!C", "项目!C5", "3!C0", "3!C5!", "C5!3"})
    void whatIsNoReferenceIsTold(String text) {
        assertThat(FigureIndex.isCell(text)).isFalse();
        assertThat(INDEX.byCell(text)).isEmpty();
    }

    @Test
    void aCodeFindsItsRowsInEveryTableAndNoOther() {
        assertThat(cells(INDEX.byCode("2240101")))
                .containsExactly(
                        "table-02.csv!C5",
                        "table-02.csv!D5",
                        "table-03.csv!C5",
                        "table-03.csv!D5",
                        "table-05.csv!C5",
                        "table-05.csv!D5");
        assertThat(INDEX.byCode("224010")).isEmpty();
        assertThat(INDEX.byCode("行政运行")).isEmpty();
        assertThat(INDEX.byCode("224")).extracting(Located::row).containsOnly("224 灾害防治及应急管理支出");
    }

    @Test
    void anEconomicCodeFindsTheRowThatItsNameStandsIn() {
        assertThat(INDEX.byCode("30201"))
                .extracting(Located::row, Located::cell)
                .containsExactly(tuple("办公费 办公经费", "table-06.csv!C4"), tuple("办公费 办公经费", "table-06.csv!E4"));
        assertThat(INDEX.byCode("302")).extracting(Located::row).containsOnly("商品和服务支出");
    }

    @Test
    void aNameThatTwoClassesShareStandsForTheCodeOfItsOwnClass() {
        assertThat(cells(INDEX.byCode("31002"))).containsExactly("table-06.csv!C6", "table-06.csv!E6");
        assertThat(INDEX.byCode("30902")).isEmpty();
    }

    @Test
    void eachSideOfATableHasItsOwnLabel() {
        assertThat(INDEX.byCell("表一!B2").get(0).row()).isEqualTo("一、一般公共预算");
        assertThat(INDEX.byCell("表一!D33")).isEmpty();
        assertThat(INDEX.byCell("表一!D32").get(0)).returns("本年支出合计", Located::row);
        assertThat(INDEX.byCell("表一!B32").get(0)).returns("本年收入合计", Located::row);
    }

    private static List<String> cells(List<Located> figures) {
        return figures.stream().map(Located::cell).toList();
    }
}
