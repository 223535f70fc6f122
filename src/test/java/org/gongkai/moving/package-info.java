/** 挪动: records with one of their amounts moved, whatever the records are made of. */
@NullMarked
package org.gongkai.moving;

import org.jspecify.annotations.NullMarked;
