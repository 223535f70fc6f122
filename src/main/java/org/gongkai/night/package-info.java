/** 夜间: the units that are expected, until when they have to publish, and what the report of a night tells of them. */
@NullMarked
package org.gongkai.night;

import org.jspecify.annotations.NullMarked;
