package org.gongkai.form;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** 编码: how the characters of a text stand as bytes. GBK is read as GB18030, which holds it. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    GB18030("GB18030", Charset.forName("GB18030")),
    UTF_16LE("UTF-16", StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE("UTF-16", StandardCharsets.UTF_16BE, 0xFE, 0xFF);

    /** So many bytes show whether a text without a byte order mark is UTF-16. */
    static final int ENOUGH = 4096;

    /** Read the wrong way round, none of these is a character that an office writes. */
    private static final String TELLING = ",;\t\r\n\"'<>{}:=.-123456789";

    private final String name;
    private final Charset charset;
    private final int[] mark;

    Encoding(String name, Charset charset, int... mark) {
        this.name = name;
        this.charset = charset;
        this.mark = mark;
    }

    /** How it is called in a sentence: GB18030 编码. */
    public String chineseName() {
        return name + " 编码";
    }

    /** Whether every character takes two bytes or four. */
    public boolean isWide() {
        return this == UTF_16LE || this == UTF_16BE;
    }

    /** The encoding whose byte order mark a content begins with, if it begins with one. */
    static Optional<Encoding> marked(byte[] beginning) {
        return Stream.of(values())
                .filter(encoding -> encoding.mark.length > 0 && encoding.isMarked(beginning))
                .findFirst();
    }

    /** UTF-16, where the first bytes of a content show with certainty that it is, by a mark or by their zeros. */
    public static Optional<Encoding> wide(byte[] beginning) {
        return Stream.of(UTF_16LE, UTF_16BE)
                .filter(encoding -> encoding.isMarked(beginning) || encoding.isCertain(beginning))
                .findFirst();
    }

    /** How many bytes of a content are its byte order mark. */
    public int markIn(byte[] beginning) {
        return mark.length > 0 && isMarked(beginning) ? mark.length : 0;
    }

    /** The bytes of some characters. */
    byte[] bytes(String characters) {
        return characters.getBytes(charset);
    }

    /** Fails where bytes mean nothing. */
    public CharsetDecoder strict() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The text of some bytes, as far as they mean something: to look at, never to be kept. */
    public String glance(byte[] bytes) {
        return new String(bytes, charset);
    }

    private boolean isMarked(byte[] beginning) {
        return beginning.length >= mark.length
                && Arrays.equals(beginning, 0, mark.length, unsigned(mark), 0, mark.length);
    }

    private static byte[] unsigned(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** Without a mark, a text is UTF-16 if one way round it is what an office writes, and the other way round is not. */
    private boolean isCertain(byte[] beginning) {
        Encoding other = this == UTF_16LE ? UTF_16BE : UTF_16LE;
        byte[] pairs = Arrays.copyOf(beginning, Math.min(beginning.length, ENOUGH) & ~1);
        return other.tells(pairs) == 0
                && tells(pairs) > 0
                && glance(pairs).chars().allMatch(Encoding::isUsual);
    }

    private long tells(byte[] pairs) {
        return glance(pairs).chars().filter(c -> TELLING.indexOf(c) >= 0).count();
    }

    private static boolean isUsual(int c) {
        return switch (c >> 8) {
            case 0 -> c >= ' ' || c == '\t' || c == '\n' || c == '\r';
            case 0x20, 0x21, 0x22, 0x24, 0x25, 0x30, 0x32, 0x33, 0xFF -> true;
            default -> c >= '一' && c <= '\u9FFF';
        };
    }
}
