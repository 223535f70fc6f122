/** OFD 版式文件 (GB/T 33190-2016): the pages of the printed disclosure once more, text as text. */
@NullMarked
package org.gongkai.output.ofd;

import org.jspecify.annotations.NullMarked;
