/** 收件箱: what lies in the inbox, when it may be taken, and on which shelf it ends. */
@NullMarked
package org.gongkai.inbox;

import org.jspecify.annotations.NullMarked;
