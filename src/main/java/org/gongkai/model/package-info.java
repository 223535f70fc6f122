/** 领域词汇: what a budget is made of, as immutable records and enums; every record knows the file, sheet and row it came from. */
@NullMarked
package org.gongkai.model;

import org.jspecify.annotations.NullMarked;
