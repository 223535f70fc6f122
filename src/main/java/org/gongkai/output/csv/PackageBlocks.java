package org.gongkai.output.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.document.Block;
import org.gongkai.document.Block.FormCell;
import org.gongkai.document.BlockWriter;
import org.gongkai.document.FormPlaces;
import org.gongkai.model.DossierKey;
import org.gongkai.table.Figure;
import org.gongkai.table.Slice;

/** 数据包内容块: the five verbs as records of files. */
final class PackageBlocks implements BlockWriter {
    private static final Map<FormCell.Role, String> ROLES =
            Map.of(FormCell.Role.LABEL, "栏目名", FormCell.Role.TEXT, "文字", FormCell.Role.AMOUNT, "金额");

    private final DossierKey key;
    private final List<Resource> tables = new ArrayList<>();
    private final FigureRecords figures = new FigureRecords();
    private final List<List<String>> texts = new ArrayList<>();
    private final List<List<String>> sheets = new ArrayList<>();
    private final List<List<String>> charts = new ArrayList<>();

    PackageBlocks(DossierKey key) {
        this.key = key;
    }

    /** The files, those of the tables first. */
    List<Resource> resources() {
        List<Resource> all = new ArrayList<>(tables);
        all.add(Described.texts(texts));
        all.add(Described.sheets(sheets));
        all.add(Described.charts(charts));
        all.add(figures.resource(key));
        return all;
    }

    @Override
    public void heading(Block.Heading heading) {
        text(
                TextKind.HEADING,
                Integer.toString(heading.level()),
                heading.listed() ? "是" : "否",
                heading.id(),
                heading.text());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        text(TextKind.PARAGRAPH, "", "", "", paragraph.text());
    }

    @Override
    public void table(Block.TableBlock block) {
        Resource table = new TableResource(block).of(key);
        tables.add(table);
        figures.add(block.table());
        text(TextKind.TABLE, "", "是", block.id(), table.title());
        block.table().notes().forEach(note -> text(TextKind.NOTE, "", "", block.id(), note));
    }

    @Override
    public void form(Block.Form form) {
        text(TextKind.FORM, "", "否", form.id(), form.title());
        text(TextKind.SUBTITLE, "", "", form.id(), form.subtitle());
        List<Integer> columns = new ArrayList<>();
        FormPlaces.of(form).forEach((cell, column) -> columns.add(column + 1));
        int place = 0;
        for (int row = 0; row < form.rows().size(); row++) {
            for (FormCell cell : form.rows().get(row)) {
                sheets.add(cell(form.id(), row + 1, columns.get(place++), cell));
            }
        }
    }

    @Override
    public void chart(Block.ChartBlock chart) {
        text(TextKind.CHART, "", "否", chart.id(), chart.title());
        int place = 1;
        for (Slice slice : chart.slices()) {
            charts.add(List.of(
                    chart.id(),
                    Integer.toString(place++),
                    slice.name(),
                    slice.print(),
                    slice.share(),
                    yuan(slice.figure())));
        }
    }

    private static List<String> cell(String form, int row, int column, FormCell cell) {
        Figure figure = cell.figure();
        return List.of(
                form,
                Integer.toString(row),
                Integer.toString(column),
                Integer.toString(cell.columns()),
                Integer.toString(cell.rows()),
                ROLES.getOrDefault(cell.role(), ""),
                cell.text(),
                figure == null ? "" : yuan(figure));
    }

    private void text(TextKind kind, String... fields) {
        List<String> record = new ArrayList<>(List.of(Integer.toString(texts.size() + 1), kind.term()));
        record.addAll(Arrays.asList(fields));
        texts.add(record);
    }

    private static String yuan(Figure figure) {
        return figure.amount().yuan().toPlainString();
    }
}
