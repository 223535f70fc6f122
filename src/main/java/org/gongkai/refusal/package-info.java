/** 退回: what is wrong with a file, every problem with its place and its remedy, in words for the person who exported it. */
@NullMarked
package org.gongkai.refusal;

import org.jspecify.annotations.NullMarked;
