package org.gongkai.model;

/**
 * 填报信息: the last line of a performance sheet, empty where the sheet leaves it blank.
 *
 * @param responsible 负责人
 * @param handler 经办人
 * @param phone 联系电话
 * @param filedAt 填报日期, as the system stamped it (14 digits)
 */
public record ProjectSignature(String responsible, String handler, String phone, String filedAt) {}
