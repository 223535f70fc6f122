package org.gongkai.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 设置文件: keys and values, one a line, in UTF-8. */
public final class KeyFile {
    /** A \ that a file of properties would swallow, as in C:\inbox. */
    private static final Pattern SWALLOWED =
            Pattern.compile("(?m)^(?![#!\\s]*[#!]).*?(?<!\\\\)(?:\\\\\\\\)*\\\\[A-Za-tv-z0-9]");

    private KeyFile() {}

    /**
     * The keys and values of a file.
     *
     * @throws IllegalArgumentException if it is not such a file, in a sentence that says what to change
     */
    public static Map<String, String> read(Path file) throws IOException {
        String text = text(file);
        if (SWALLOWED.matcher(text).find()) {
            throw new IllegalArgumentException("设置文件 " + file + " 里的路径请用 / 或 \\\\ 分隔，单个 \\ 会丢失"
                    + " / write / or \\\\ in paths: a single \\ is lost.");
        }
        Map<String, String> read = new TreeMap<>();
        try {
            new Once(file, read).load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            throw e.getMessage() != null && e.getMessage().contains("/")
                    ? e
                    : new IllegalArgumentException(
                            "设置文件 " + file + " 里有一个无效的 \\u，请改正 / a \\u leads nowhere: mend it.", e);
        }
        return Collections.unmodifiableMap(read);
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file).replace("\uFEFF", "");
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("设置文件 " + file + " 不是 UTF-8 编码，请另存为 UTF-8 / save it in UTF-8.", e);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("没有设置文件 " + file + "，请检查路径 / there is no such file: check its path.", e);
        }
    }

    /** Properties that take every key once. */
    private static final class Once extends Properties {
        private static final long serialVersionUID = 1;

        private final transient Path file;
        private final transient Map<String, String> read;

        Once(Path file, Map<String, String> read) {
            this.file = file;
            this.read = read;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (read.put(key.toString(), value.toString()) != null) {
                throw new IllegalArgumentException(
                        "设置文件 " + file + " 里 " + key + " 写了两次，请只留一处 / " + key + " stands twice: keep one.");
            }
            return value;
        }
    }
}
