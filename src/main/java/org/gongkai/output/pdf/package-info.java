/** 版式文件: the disclosure printed on A4. */
@NullMarked
package org.gongkai.output.pdf;

import org.jspecify.annotations.NullMarked;
