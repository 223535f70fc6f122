/** 网页: what every page of ours is written with: markup that is well-formed by construction, and style sheets. */
@NullMarked
package org.gongkai.page;

import org.jspecify.annotations.NullMarked;
