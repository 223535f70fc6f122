/** 日志: lines for people and for programs, one an event, in which no secret and no personal number stands. */
@NullMarked
package org.gongkai.log;

import org.jspecify.annotations.NullMarked;
