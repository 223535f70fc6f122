/** 办公文件包: what a Word document and a workbook have in common: an archive of parts that refer to each other. */
@NullMarked
package org.gongkai.output.office;

import org.jspecify.annotations.NullMarked;
