/** 工作簿: the disclosure as a workbook that colleagues compute with. */
@NullMarked
package org.gongkai.output.workbook;

import org.jspecify.annotations.NullMarked;
