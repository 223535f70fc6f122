package org.gongkai;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** 中文文件名: Java writes them only where the locale that it was started in has them; many of our files have such names. */
final class ChineseNames {
    /** What to do where there are none. */
    static final String REMEDY = "当前语言环境不能使用中文文件名，请设置环境变量 LC_ALL=C.UTF-8 后重新运行"
            + " / files cannot have Chinese names in this locale: set LC_ALL=C.UTF-8 and run again.";

    private ChineseNames() {}

    /** Whether a file can have one here. */
    static boolean arePossible() {
        try {
            return !Path.of("公开").toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
