/** 勾稽关系: the catalogue of cross-checks and what they found. */
@NullMarked
package org.gongkai.check;

import org.jspecify.annotations.NullMarked;
