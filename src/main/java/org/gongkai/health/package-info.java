/** 健康: whether what the pipeline stands on, and what it has done, is well; each check says what to do where it is not. */
@NullMarked
package org.gongkai.health;

import org.jspecify.annotations.NullMarked;
