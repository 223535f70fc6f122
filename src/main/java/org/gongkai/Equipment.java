package org.gongkai;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.check.CheckSettings;
import org.gongkai.log.LogFolder;
import org.gongkai.output.pdf.FontFolder;
import org.gongkai.settings.KeyFile;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Database;

/**
 * 装备: what settings only name, opened: the database, the office's own fonts, the settings of the cross-checks.
 *
 * @param settings the installation
 */
record Equipment(Settings settings) {
    /**
     * Opens the database of the installation.
     *
     * @throws IllegalStateException if it cannot be opened, in a sentence that says what to do
     */
    Database openDatabase() {
        String url = settings.value(Setting.DATABASE_URL);
        return url.isEmpty()
                ? Database.open(settings.data())
                : Database.open(url, settings.value(Setting.DATABASE_USER), settings.value(Setting.DATABASE_PASSWORD));
    }

    /**
     * Opens the folder of the log, where there is to be one.
     *
     * @throws IllegalStateException if it cannot be written, in a sentence that says what to do
     */
    Optional<LogFolder> openLog() {
        if (settings.value(Setting.LOG_FOLDER).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(LogFolder.open(
                settings.path(Setting.LOG_FOLDER),
                settings.number(Setting.LOG_FILE_SIZE),
                Math.toIntExact(settings.number(Setting.LOG_DAYS)),
                settings.number(Setting.LOG_TOTAL)));
    }

    /**
     * The office's own fonts.
     *
     * @throws IllegalArgumentException if they cannot be used, in a sentence that says what to change
     */
    FontFolder fonts() {
        Path folder = settings.path(Setting.FONTS);
        try {
            return FontFolder.of(folder);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "读不了字体文件夹 " + folder + "，请检查 " + Setting.FONTS.key() + " / the folder of fonts cannot be read: "
                            + e,
                    e);
        }
    }

    /**
     * 审核设置: what an installation has set about the cross-checks.
     *
     * @throws IllegalArgumentException if there is no such file, or a key or value in it is unknown
     */
    CheckSettings checks() {
        String file = settings.value(Setting.CHECKS);
        if (file.isEmpty()) {
            return CheckSettings.USUAL;
        }
        try {
            return CheckSettings.of(KeyFile.read(Path.of(file)));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "读不了审核设置文件 " + file + "，请检查 " + Setting.CHECKS.key() + " / the file cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("审核设置文件 " + file + "：" + e.getMessage(), e);
        }
    }
}
