/** 公开: the program itself; only this package knows Camel, and only it knows everybody. */
@NullMarked
package org.gongkai;

import org.jspecify.annotations.NullMarked;
