/** 备份: an installation in one file, with the fingerprint of everything in it, and the way back. */
@NullMarked
package org.gongkai.backup;

import org.jspecify.annotations.NullMarked;
