/** 审核报告: what the finance officer and the bureau's reviewer read of a review, as a page, as lines and as an object. */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
