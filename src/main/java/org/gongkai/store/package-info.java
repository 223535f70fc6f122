/** 数据存储: the dossiers, their versions and what was published, in the database. */
@NullMarked
package org.gongkai.store;

import org.jspecify.annotations.NullMarked;
