package org.gongkai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.document.Block.Form;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.Block.FormCell.Role;
import org.gongkai.document.Block.Paragraph;
import org.gongkai.document.Block.TableBlock;
import org.gongkai.model.Amount;
import org.gongkai.model.ExpenditureCategory;
import org.gongkai.model.SmallDossier;
import org.gongkai.model.SmallProject;
import org.gongkai.table.Cell;
import org.gongkai.table.Figure;
import org.gongkai.table.Row;
import org.gongkai.table.Table;
import org.junit.jupiter.api.Test;

/** Whatever figure or text of a disclosure moves alone is the one change that is told. */
class EveryChangeTest {
    private static final Disclosure BEFORE = new Disclosures()
            .assemble(
                    new SmallDossier()
                            .hasDuty("管甲。")
                            .hasDuty("管乙。")
                            .receivesAndSpends("公用经费 P1 2240101 30201 50201 一般公共预算 当年预算 100.00")
                            .receivesAndSpends("特定目标类 P2 2230105 31203 50701 国有资本经营预算 当年预算 3.00")
                            .plans(SmallProject.of("P1", ExpenditureCategory.OTHER_OPERATION, "1234.50")
                                    .wholeTerm("产出指标", "数量指标", "甲", "≥1")
                                    .annual("产出指标", "数量指标", "乙", "≥2")
                                    .annual("产出指标", "数量指标", "丙", "≥2")
                                    .annual("满意度指标", "服务对象满意度", "丁", "≥90%"))
                            .plans(SmallProject.of("P2", ExpenditureCategory.SPECIFIC_TARGET, "3.00"))
                            .build(),
                    Edition.PUBLIC);

    private int told;

    @Test
    void everyParagraph() {
        eachBlock(Paragraph.class, (paragraph, replace) -> replace.accept(new Paragraph(paragraph.text() + "改")));
        assertThat(told).isGreaterThan(20);
    }

    @Test
    void everyFigureOfEveryTable() {
        eachBlock(TableBlock.class, (block, replace) -> {
            Table table = block.table();
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    if (table.rows().get(row).cells().get(column) instanceof Figure figure) {
                        replace.accept(new TableBlock(block.id(), block.label(), with(table, row, column, figure)));
                    }
                }
            }
        });
        assertThat(told).isGreaterThan(200);
    }

    @Test
    void everyCellOfEverySheetButTheNameOfTheProject() {
        eachBlock(Form.class, (form, replace) -> {
            for (int row = 1; row < form.rows().size(); row++) {
                for (int i = 0; i < form.rows().get(row).size(); i++) {
                    if (form.rows().get(row).get(i).role() != Role.LABEL) {
                        replace.accept(with(form, row, i));
                    }
                }
            }
        });
        assertThat(told).isGreaterThan(100);
    }

    private <B extends Block> void eachBlock(Class<B> type, Replacing<B> replacing) {
        for (int i = 0; i < BEFORE.blocks().size(); i++) {
            int place = i;
            if (type.isInstance(BEFORE.blocks().get(i))) {
                replacing.replace(type.cast(BEFORE.blocks().get(i)), block -> tellsOne(place, block));
            }
        }
    }

    private void tellsOne(int place, Block block) {
        List<Block> blocks = new ArrayList<>(BEFORE.blocks());
        blocks.set(place, block);
        Disclosure after = new Disclosure(
                BEFORE.key(),
                BEFORE.unitName(),
                BEFORE.title(),
                BEFORE.edition(),
                blocks,
                BEFORE.sources(),
                BEFORE.secret());
        assertThat(Changes.between(BEFORE, after)).as(block.toString()).hasSize(1);
        assertThat(Changes.between(after, BEFORE)).as(block.toString()).hasSize(1);
        told++;
    }

    private static Table with(Table table, int row, int column, Figure figure) {
        List<Row> rows = new ArrayList<>(table.rows());
        List<Cell> cells = new ArrayList<>(rows.get(row).cells());
        cells.set(column, new Figure(figure.amount().plus(Amount.ofFen(1)), figure.origins()));
        rows.set(row, new Row(rows.get(row).rank(), cells));
        return new Table(
                table.number(),
                table.title(),
                table.unitName(),
                table.columns(),
                table.numbered(),
                rows,
                table.notes());
    }

    private static Form with(Form form, int row, int place) {
        List<List<FormCell>> rows = new ArrayList<>(form.rows());
        List<FormCell> cells = new ArrayList<>(rows.get(row));
        FormCell cell = cells.get(place);
        cells.set(place, new FormCell(cell.text() + "7", cell.columns(), cell.rows(), cell.role()));
        rows.set(row, cells);
        return new Form(form.id(), form.title(), form.subtitle(), form.columns(), rows);
    }

    /** Replaces a block by altered ones. */
    private interface Replacing<B> {
        void replace(B block, Consumer<Block> replace);
    }
}
