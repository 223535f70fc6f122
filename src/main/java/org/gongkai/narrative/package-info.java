/** 预算情况说明: the statements of part three, one method a heading. */
@NullMarked
package org.gongkai.narrative;

import org.jspecify.annotations.NullMarked;
