/** 计量: what is counted, timed and looked at while the program watches the inbox, as Prometheus reads it. */
@NullMarked
package org.gongkai.measure;

import org.jspecify.annotations.NullMarked;
