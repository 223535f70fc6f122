package org.gongkai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;

/**
 * 路由文件: where the routes are read from: the jar, or a folder of the installation that may order, retry and schedule
 * otherwise. Only the files that the jar has are read there, by their names.
 */
final class RouteFiles {
    private static final String PATTERN = "camel.main.routes-include-pattern";
    private static final String OWN = "classpath:routes/";

    private RouteFiles() {}

    /**
     * The properties of Camel that name the routes; none where they come from the jar.
     *
     * @throws IllegalArgumentException if one is missing in the folder, in a sentence that says what to change
     */
    static Map<String, String> properties(Settings settings) {
        if (settings.value(Setting.ROUTES).isEmpty()) {
            return Map.of();
        }
        Path folder = settings.path(Setting.ROUTES);
        String usual = usual();
        for (String route : usual.split(",", -1)) {
            requireFile(folder.resolve(route.replace(OWN, "")));
        }
        return Map.of(PATTERN, usual.replace(OWN, "file:" + folder + "/"));
    }

    private static void requireFile(Path file) {
        if (file.toString().matches(".*[,*?#%+].*")) {
            throw new IllegalArgumentException("路由文件夹的路径不能有 , * ? # % +，请改 " + Setting.ROUTES.key()
                    + " / the path of the routes cannot have such characters: " + file);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalArgumentException("缺少路由文件 " + file + "，请从发布包的 routes/ 复制，或清空 " + Setting.ROUTES.key()
                    + " / the route is missing: copy it from the distribution, or leave the setting empty.");
        }
    }

    private static String usual() {
        Properties properties = new Properties();
        try (InputStream in = RouteFiles.class.getResourceAsStream("/application.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(PATTERN, "");
    }
}
