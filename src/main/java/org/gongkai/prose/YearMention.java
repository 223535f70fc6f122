package org.gongkai.prose;

/**
 * 年份提法: a year: {@code 2026年}, {@code 2025年度}, {@code 2026年全年}.
 *
 * @param year the year
 * @param cited whether it stands inside a citation, so that it says when a document was made or what it is about
 */
public record YearMention(int start, int end, String wording, int year, boolean cited) implements Mention {}
