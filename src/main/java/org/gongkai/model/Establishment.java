package org.gongkai.model;

/**
 * 编制: the posts of one kind that a unit is allowed.
 *
 * @param kind 编制类别, such as 事业, 管理, 专技, 工勤
 * @param posts 人数
 */
public record Establishment(String kind, int posts) {}
