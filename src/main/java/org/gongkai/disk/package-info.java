/** 磁盘: how files are written so that they outlive a power cut, and the steps that the pipeline passes on its way. */
@NullMarked
package org.gongkai.disk;

import org.jspecify.annotations.NullMarked;
