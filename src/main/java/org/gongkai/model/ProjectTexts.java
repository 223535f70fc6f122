package org.gongkai.model;

/**
 * 项目说明: the free texts of a performance sheet, empty where the sheet leaves them blank.
 *
 * @param overview 项目概况
 * @param basis 立项依据
 * @param necessity 项目设立必要性
 * @param safeguards 保证项目实施的制度、措施
 * @param plan 项目实施计划
 */
public record ProjectTexts(String overview, String basis, String necessity, String safeguards, String plan) {}
