/** 取值: what a text means, one strict parser each: amounts, codes, dates, fixed terms; what cannot be read is never guessed. */
@NullMarked
package org.gongkai.value;

import org.jspecify.annotations.NullMarked;
