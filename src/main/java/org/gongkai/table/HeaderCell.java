package org.gongkai.table;

/**
 * 表头单元格: one cell of the heading of a table, over as many columns and rows as it spans.
 *
 * @param text the heading
 * @param columns how many columns it spans
 * @param rows how many heading rows it spans
 */
public record HeaderCell(String text, int columns, int rows) {}
