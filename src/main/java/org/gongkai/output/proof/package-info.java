/** 校对: what was written is read back and held against the disclosure, line by line, before it is published. */
@NullMarked
package org.gongkai.output.proof;

import org.jspecify.annotations.NullMarked;
