/** 设置: one table of all that an installation may choose, where each value comes from, and whether it may be so. */
@NullMarked
package org.gongkai.settings;

import org.jspecify.annotations.NullMarked;
