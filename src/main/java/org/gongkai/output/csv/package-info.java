/** 电子表格: the tables as files that compute. */
@NullMarked
package org.gongkai.output.csv;

import org.jspecify.annotations.NullMarked;
