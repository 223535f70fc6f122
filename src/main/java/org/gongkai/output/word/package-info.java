/** 文字稿: the disclosure as a Word document, which the officer edits last. */
@NullMarked
package org.gongkai.output.word;

import org.jspecify.annotations.NullMarked;
