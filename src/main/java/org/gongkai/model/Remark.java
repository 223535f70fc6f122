package org.gongkai.model;

/**
 * 说明: a sentence of the unit about one matter.
 *
 * @param subject 事项: what it is about
 * @param text the sentence
 */
public record Remark(String subject, String text) {}
