/** 纯文本: the whole disclosure as Markdown, for reading in a terminal and for seeing what changed. */
@NullMarked
package org.gongkai.output.markdown;

import org.jspecify.annotations.NullMarked;
