package org.gongkai;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.gongkai.check.CheckSettings;

/** 设置文件: keys and values, one a line, in UTF-8. */
final class KeyFile {
    private KeyFile() {}

    /** The keys and values of a file. */
    static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        Map<String, String> read = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        return read;
    }

    /**
     * 审核设置: what an installation has set about the cross-checks.
     *
     * @throws IllegalArgumentException if there is no such file, or a key or value in it is unknown
     */
    static CheckSettings checks(Settings settings) {
        String file = settings.value(Settings.Key.CHECKS);
        if (file.isEmpty()) {
            return CheckSettings.USUAL;
        }
        try {
            return CheckSettings.of(read(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "读不了审核设置文件 " + file + "，请检查 " + Settings.Key.CHECKS.key() + " / the file cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("审核设置文件 " + file + "：" + e.getMessage(), e);
        }
    }
}
