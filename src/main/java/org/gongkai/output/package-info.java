/** 输出格式: one writer a format, all with the same five verbs. */
@NullMarked
package org.gongkai.output;

import org.jspecify.annotations.NullMarked;
