package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.PropertiesComponent;
import org.apache.camel.spi.PropertiesFunction;

/**
 * 占位: what stands between two braces in the value of a setting, which Camel replaces: another setting, an environment
 * variable ({@code {{env:HOME}}}), or the content of a file ({@code {{file:/run/secrets/password}}}).
 */
final class Placeholders {
    private Placeholders() {}

    /**
     * A value with everything replaced.
     *
     * @throws IllegalArgumentException if something cannot be
     */
    static String completed(String value, Map<String, String> settings) {
        if (!value.contains("{{")) {
            return value;
        }
        CamelContext camel = new DefaultCamelContext();
        try {
            PropertiesComponent properties = camel.getPropertiesComponent();
            Properties known = new Properties();
            known.putAll(settings);
            properties.setOverrideProperties(known);
            properties.addPropertiesFunction(new Content());
            return camel.resolvePropertyPlaceholders(value);
        } finally {
            camel.stop();
        }
    }

    /** 文件内容: the content of a file without the blanks around it. */
    private static final class Content implements PropertiesFunction {
        @Override
        public String getName() {
            return "file";
        }

        @Override
        public String apply(String remainder) {
            try {
                return Files.readString(Path.of(remainder)).strip();
            } catch (IOException e) {
                throw new IllegalArgumentException("读不了 " + remainder + " / cannot be read: " + e, e);
            }
        }
    }
}
