/** 预算公开文本: the disclosure as a sequence of blocks that any writer can write. */
@NullMarked
package org.gongkai.document;

import org.jspecify.annotations.NullMarked;
