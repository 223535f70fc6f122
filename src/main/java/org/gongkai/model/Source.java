package org.gongkai.model;

/**
 * 来源文件: a file as it was dropped.
 *
 * @param fileName the name it came under, without a folder
 * @param fingerprint the SHA-256 of its content, in lower-case hexadecimal
 */
public record Source(String fileName, String fingerprint) {}
