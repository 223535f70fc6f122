package org.gongkai;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.settings.Setting;

/** conf/gongkai.properties of the distribution: every setting with its default, none of them said. */
final class SettingsFile {
    private static final String HEAD =
            """
            # 公开 Gongkai 的设置。去掉行首的 # 并改值即生效；每项的说明、类型和环境变量见 docs/settings.md。
            # Settings: remove the # and change the value; gongkai config tells what holds and where it was said.

            """;

    private SettingsFile() {}

    static String text() {
        return HEAD + Arrays.stream(Setting.values()).map(SettingsFile::lines).collect(Collectors.joining("\n"));
    }

    private static String lines(Setting setting) {
        return "# " + setting.purpose() + "（" + setting.kind().term() + "）\n#" + setting.key() + " = "
                + setting.standard() + "\n";
    }
}
