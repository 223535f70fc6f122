package org.gongkai.model;

/**
 * 科目: a code of a classification with the name that the export gives it.
 *
 * @param <C> the kind of code
 * @param code 科目编码
 * @param name 科目名称
 */
public record Subject<C>(C code, String name) {}
