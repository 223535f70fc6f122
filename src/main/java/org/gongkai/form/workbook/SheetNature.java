package org.gongkai.form.workbook;

import org.gongkai.form.Sheet;

/**
 * 工作表概况: what is known of a sheet before its cells are read.
 *
 * @param sheet where it is
 * @param visibility whether it is seen
 * @param form the form of its workbook
 * @param merged its merged ranges
 * @param hidden its hidden rows and columns
 */
record SheetNature(Sheet sheet, Visibility visibility, String form, MergedRanges merged, Hidden hidden) {}
