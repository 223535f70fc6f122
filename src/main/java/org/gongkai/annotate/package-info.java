/** 批注副本: copies of the offices' own workbooks with what was found marked at its cells. */
@NullMarked
package org.gongkai.annotate;

import org.jspecify.annotations.NullMarked;
