/** 数据文件: the whole disclosure as data, every figure with the rows it sums. */
@NullMarked
package org.gongkai.output.json;

import org.jspecify.annotations.NullMarked;
