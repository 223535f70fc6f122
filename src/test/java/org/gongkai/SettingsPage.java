package org.gongkai;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.settings.Setting;

/** settings.md: every setting, as the table in the code has it. */
final class SettingsPage {
    private static final String HEAD =
            """
            # 设置项

            %s设置有六个来源，后面的压过前面的：

            1. 默认值；
            2. 设置文件：`--config FILE` 指定的，没有指定时用 `conf/gongkai.properties`（如果有）。UTF-8，一行一项，写成 `键 = 值`；路径用 `/`。
            3. 环境变量，名字见下表；
            4. Java 系统属性，如 `-Dgongkai.inbox=/srv/inbox`；
            5. 命令本身的规定：`demo` 只用自己的文件夹和数据库；
            6. 命令行选项，如 `--inbox`。

            不认识的键、不合类型的值都使程序不启动，并说明最接近的键或应写什么。`gongkai config` 列出每一项现在的值和来源，密码不显示。

            值里可以引用：`{{gongkai.data}}/export` 是另一项的值，`{{env:HOME}}` 是环境变量，`{{file:/run/secrets/password}}` 是文件的内容（密码宜如此写）。
            `camel.` 开头的键是 Camel 自己的，如 `camel.main.shutdown-timeout = 60`，照 Camel 的文档写，写错同样不启动。

            | 键 | 类型 | 默认 | 用途 | 环境变量 |
            |---|---|---|---|---|
            """;

    private SettingsPage() {}

    static String text() {
        return HEAD.formatted(Documentation.GENERATED)
                + Stream.of(Setting.values()).map(SettingsPage::row).collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        String standard = setting.standard().isEmpty() ? "（空）" : "`" + setting.standard() + "`";
        return "| `" + setting.key() + "` | " + setting.kind().term() + " | " + standard + " | " + setting.purpose()
                + " | `" + setting.variable() + "` |\n";
    }
}
