/** 夜间报告 for units in every condition. */
@NullMarked
package org.gongkai.night;

import org.jspecify.annotations.NullMarked;
