/** 数据存储 on a real database. */
@NullMarked
package org.gongkai.store;

import org.jspecify.annotations.NullMarked;
