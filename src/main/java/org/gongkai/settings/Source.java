package org.gongkai.settings;

/**
 * 来源: where the value of a setting was said.
 *
 * @param place which of the places that count
 * @param name which file or variable it is; empty where the place says enough
 */
public record Source(Place place, String name) {
    /** 所在: the places where values are said; a later one counts more. */
    public enum Place {
        STANDARD("默认"),
        FILE("文件"),
        ENVIRONMENT("环境变量"),
        JVM("Java 系统属性"),
        COMMAND("本命令"),
        COMMAND_LINE("命令行");

        private final String term;

        Place(String term) {
            this.term = term;
        }

        /** How people call it. */
        public String term() {
            return term;
        }
    }

    /** The place and its name, for people. */
    public String words() {
        return name.isEmpty() ? place.term() : place.term() + " " + name;
    }
}
