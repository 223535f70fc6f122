/** 导出文件识读: reads the exports of the finance system, each recognised by its header, or says exactly why not. */
@NullMarked
package org.gongkai.intake;

import org.jspecify.annotations.NullMarked;
