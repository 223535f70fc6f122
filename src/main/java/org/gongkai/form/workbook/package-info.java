/** 工作簿: reads XLSX and XLS sheet by sheet and row by row; nothing is evaluated, nothing is fetched. */
@NullMarked
package org.gongkai.form.workbook;

import org.jspecify.annotations.NullMarked;
