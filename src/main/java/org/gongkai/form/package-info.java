/** 文件形式: turns the bytes of a file, whatever form it has, into rows with their places. */
@NullMarked
package org.gongkai.form;

import org.jspecify.annotations.NullMarked;
