/** The published disclosure that the program must be able to write, read from its own print. */
@NullMarked
package org.gongkai.reference;

import org.jspecify.annotations.NullMarked;
