package org.gongkai.prose;

import java.math.BigDecimal;

/**
 * 比率提法: a rate: {@code 98%}, {@code １００％}, {@code 98%以上}.
 *
 * @param percent the rate in percent, with as many decimals as are written
 * @param comparison how it bounds what is meant
 */
public record RateMention(int start, int end, String wording, BigDecimal percent, Comparison comparison)
        implements Mention {}
