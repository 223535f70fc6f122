package org.gongkai.output;

/**
 * 格式失败: a format that does not stand, though others do.
 *
 * @param format its name, such as {@code pdf}
 * @param cause what went wrong; its message says what to do
 */
public record FormatFailure(String format, RuntimeException cause) {}
