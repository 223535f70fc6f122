/** 服务台: what can be asked of an installation while it works, and how the answers are put. */
@NullMarked
package org.gongkai.desk;

import org.jspecify.annotations.NullMarked;
