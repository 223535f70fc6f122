/** 预算公开表: the thirteen tables, each described once and filled from a dossier. */
@NullMarked
package org.gongkai.table;

import org.jspecify.annotations.NullMarked;
