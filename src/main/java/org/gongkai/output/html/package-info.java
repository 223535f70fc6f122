/** 网页: the disclosure as one page for a browser, and the page that the PDF is printed from. */
@NullMarked
package org.gongkai.output.html;

import org.jspecify.annotations.NullMarked;
