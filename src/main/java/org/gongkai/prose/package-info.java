/** 文字里的数: what figures, years and citations say inside Chinese prose; where a reading is not certain there is none. */
@NullMarked
package org.gongkai.prose;

import org.jspecify.annotations.NullMarked;
