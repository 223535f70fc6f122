package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.Heading;
import org.gongkai.document.Block.Paragraph;
import org.gongkai.document.Block.TableBlock;
import org.gongkai.model.ChineseNumeral;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.junit.jupiter.api.Test;

class DisclosuresTest {
    private static final Disclosure DISCLOSURE = new Disclosures()
            .assemble(
                    new SmallDossier()
                            .hasDuty("职责甲。")
                            .hasDuty("职责乙。")
                            .hasDivision("办公室")
                            .hasDivision("财务科")
                            .plans(SmallProject.of("P1", ExpenditureCategory.OTHER_OPERATION, "1.00"))
                            .plans(SmallProject.of("P2", ExpenditureCategory.SPECIFIC_TARGET, "1.00"))
                            .build(),
                    Edition.PUBLIC);

    @Test
    void theCoverNamesTheUnitAndTheYear() {
        assertThat(DISCLOSURE.unitName()).isEqualTo("平川市应急管理局");
        assertThat(DISCLOSURE.title()).isEqualTo("2026年度单位预算公开");
        assertThat(DISCLOSURE.edition()).isEqualTo(Edition.PUBLIC);
        assertThat(DISCLOSURE.sources()).hasSize(6);
    }

    @Test
    void theContentsListPartsChaptersAndTablesInOrder() {
        assertThat(DISCLOSURE.contents())
                .extracting(Contents::text)
                .startsWith("第一部分 概况", "一、本单位职责", "二、机构设置情况", "第二部分 2026年单位预算报表", "表一 2026年预算收支总表", "表二 2026年预算收入总表")
                .containsSubsequence(
                        "表十三 2026年项目支出预算表（上年结转）",
                        "第三部分 2026年度单位预算情况说明",
                        "一、单位预算收支数据变动情况及原因",
                        "十二、其他说明",
                        "（一）政府购买服务指导性目录",
                        "（二）其他",
                        "第四部分 名词解释")
                .doesNotContain("1、车辆情况：")
                .hasSize(33);
        assertThat(DISCLOSURE.contents()).extracting(Contents::level).containsOnly(1, 2, 3);
    }

    @Test
    void everyLinkOfTheContentsLeadsToOneBlock() {
        List<String> ids = ids();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(DISCLOSURE.contents()).extracting(Contents::id).allMatch(ids::contains);
    }

    @Test
    void statementsAndTablesAreNumberedWithoutAGap() {
        assertThat(DISCLOSURE.contents())
                .filteredOn(line -> line.id().matches("part-3-\\d+"))
                .extracting(line -> line.text().substring(0, line.text().indexOf('、')))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(ChineseNumeral::of)
                        .toList());
        assertThat(blocks(TableBlock.class))
                .extracting(TableBlock::label)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13)
                        .mapToObj(number -> "表" + ChineseNumeral.of(number))
                        .toList());
    }

    @Test
    void dutiesAreNumberedAndDivisionsCounted() {
        assertThat(blocks(Paragraph.class))
                .extracting(Paragraph::text)
                .startsWith("（一）职责甲。", "（二）职责乙。", "市政府工作部门。", "平川市应急管理局设下列内设机构：办公室、财务科，共2个。");
    }

    @Test
    void aUnitWithoutDivisionsDoesNotSpeakOfThem() {
        Disclosure disclosure = new Disclosures().assemble(new SmallDossier().build(), Edition.REVIEW);
        assertThat(disclosure.blocks()).noneMatch(block -> block.toString().contains("内设机构"));
    }

    @Test
    void theSheetsFollowTheStatementOnPerformance() {
        List<Block> blocks = DISCLOSURE.blocks();
        assertThat(blocks(Form.class)).extracting(Form::id).containsExactly("sheet-1", "sheet-2");
        int first = blocks.indexOf(blocks(Form.class).get(0));
        assertThat(blocks.subList(0, first).stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> heading.level() == 2)
                        .reduce((before, last) -> last))
                .map(Heading::text)
                .contains("十、绩效管理情况");
    }

    @Test
    void everyBlockIsWrittenWithItsOwnVerbInOrder() {
        List<Block> written = new ArrayList<>();
        DISCLOSURE.writeTo(new BlockWriter() {
            @Override
            public void heading(Heading heading) {
                written.add(heading);
            }

            @Override
            public void paragraph(Paragraph paragraph) {
                written.add(paragraph);
            }

            @Override
            public void table(TableBlock table) {
                written.add(table);
            }

            @Override
            public void form(Form form) {
                written.add(form);
            }

            @Override
            public void chart(Block.ChartBlock chart) {
                written.add(chart);
            }
        });
        assertThat(written).isEqualTo(DISCLOSURE.blocks());
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        blocks(Heading.class).forEach(heading -> ids.add(heading.id()));
        blocks(TableBlock.class).forEach(table -> ids.add(table.id()));
        blocks(Form.class).forEach(form -> ids.add(form.id()));
        blocks(Block.ChartBlock.class).forEach(chart -> ids.add(chart.id()));
        return ids;
    }

    private static <B extends Block> List<B> blocks(Class<B> kind) {
        return DISCLOSURE.blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
