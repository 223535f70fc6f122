package org.gongkai.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.quartz.CronExpression;

/**
 * 类型: what a value of a setting may be.
 *
 * @param term how documents call it
 * @param chinese what to write, behind 应为
 * @param english what to write, behind “must be”
 * @param handling what is done with the value
 * @param fits whether a value is of this kind
 */
public record Kind(String term, String chinese, String english, Handling handling, Predicate<String> fits) {
    /** 用法: what is done with a value. */
    public enum Handling {
        /** It is used as it stands. */
        PLAIN,
        /** It is a path, taken from where the program was started. */
        PATH,
        /** It is never shown. */
        SECRET
    }

    /** A folder, which is made if it is needed. */
    static Kind folder() {
        return new Kind(
                "文件夹", "一个文件夹的路径", "the path of a folder", Handling.PATH, value -> !value.isEmpty() && isPath(value));
    }

    /** A folder, or nothing. */
    static Kind folderOrNone() {
        return new Kind("文件夹", "一个文件夹的路径，或留空", "the path of a folder, or empty", Handling.PATH, Kind::isPath);
    }

    /** A file, or nothing. */
    static Kind fileOrNone() {
        return new Kind("文件", "一个文件的路径，或留空", "the path of a file, or empty", Handling.PATH, Kind::isPath);
    }

    /** A whole number within bounds. */
    static Kind number(long least, long most) {
        String bounds = least + " 到 " + most + " 的整数";
        String within = "a whole number from " + least + " to " + most;
        return plain("整数（" + least + "～" + most + "）", bounds, within, value -> isNumber(value, least, most));
    }

    /** A time in milliseconds. */
    static Kind milliseconds(long most) {
        return number(0, most).in("毫秒", "in milliseconds");
    }

    /** A number of days. */
    static Kind days(long most) {
        return number(0, most).in("天", "in days");
    }

    /** A number of bytes. */
    static Kind bytes(long least, long most) {
        return number(least, most).in("字节", "in bytes");
    }

    /** Yes or no. */
    static Kind onOff() {
        return oneOf("true", "false").called("开关");
    }

    /** One of some words. */
    static Kind oneOf(String... words) {
        List<String> known = List.of(words);
        String all = String.join("、", known);
        return plain(all, all + " 之一", "one of " + String.join(", ", known), known::contains);
    }

    /** Some of these words, at least one, separated by commas. */
    static Kind someOf(String... words) {
        List<String> known = List.of(words);
        String all = String.join("、", known);
        return plain(
                "列表（" + all + "）",
                "用逗号分隔的一项或几项：" + all,
                "at least one of " + String.join(", ", known) + ", separated by commas",
                value -> known.containsAll(
                        Arrays.stream(value.split(",", -1)).map(String::strip).toList()));
    }

    /** When something is done, as Quartz writes it. */
    static Kind cron() {
        return plain(
                "Quartz cron",
                "六段或七段的 Quartz cron 表达式，如 0 0 2 * * ?",
                "a Quartz cron expression such as 0 0 2 * * ?",
                Kind::isCron);
    }

    /** A time zone. */
    static Kind zone() {
        return plain("时区", "一个时区，如 Asia/Shanghai", "a time zone such as Asia/Shanghai", Kind::isZone);
    }

    /** An address to listen at. */
    static Kind address() {
        return plain(
                "地址", "一个地址，如 127.0.0.1", "an address such as 127.0.0.1", value -> value.matches("[A-Za-z0-9.:-]+"));
    }

    /** Whether an address is one of this machine that no other machine reaches. */
    public static boolean isLoopback(String address) {
        return address.matches("localhost|127(\\.\\d{1,3}){3}|::1");
    }

    /** A port. */
    static Kind port() {
        return number(0, 65_535).called("端口");
    }

    /** The address of a database, or nothing. */
    static Kind jdbc() {
        return plain(
                "JDBC 地址",
                "jdbc:postgresql: 或 jdbc:h2: 开头的地址，或留空",
                "an address that begins with jdbc:postgresql: or jdbc:h2:, or empty",
                value -> value.matches("(?:jdbc:(?:postgresql|h2):\\S+)?"));
    }

    /** Any text in one line. */
    static Kind text() {
        return plain("文字", "一行文字", "a text in one line", value -> !value.matches("(?s).*\\p{Cntrl}.*"));
    }

    /** What nobody may see. */
    static Kind secret() {
        return new Kind("密码", "一行文字", "a text in one line", Handling.SECRET, text().fits);
    }

    private static Kind plain(String term, String chinese, String english, Predicate<String> fits) {
        return new Kind(term, chinese, english, Handling.PLAIN, fits);
    }

    private Kind called(String name) {
        return new Kind(name, chinese, english, handling, fits);
    }

    private Kind in(String measure, String measured) {
        return new Kind(
                term.replace("整数", measure), chinese + "（" + measure + "）", english + ", " + measured, handling, fits);
    }

    private static boolean isNumber(String value, long least, long most) {
        return value.matches("\\d{1,16}") && Long.parseLong(value) >= least && Long.parseLong(value) <= most;
    }

    private static boolean isPath(String value) {
        try {
            return !Path.of(value).toString().matches("(?s).*\\p{Cntrl}.*");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isCron(String value) {
        try {
            CronExpression.validateExpression(value);
            return true;
        } catch (ParseException e) {
            return false;
        }
    }

    private static boolean isZone(String value) {
        try {
            ZoneId.of(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
