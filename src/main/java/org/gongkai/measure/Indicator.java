package org.gongkai.measure;

import java.util.List;

/** 指标: what is not counted but looked at anew for every scrape, by the name that Prometheus knows it by. */
public enum Indicator {
    /** Whether the program is ready. */
    READY("gongkai_ready", "就绪为 1，否则为 0 / 1 while ready, else 0."),
    /** How the dossiers stand. */
    DOSSIERS("gongkai_dossiers", "预算档案，按办理状态 / Dossiers by state.", "state"),
    /** How the contents stand that were dropped. */
    CONTENTS("gongkai_contents", "收到的内容，按办理状态 / Contents that were received, by state.", "state"),
    /** What stands in the latest check of every dossier. */
    FINDINGS(
            "gongkai_findings",
            "各档案最近一次审核的意见，按规则号和级别 / Findings of the latest check of every dossier, by code and severity.",
            "code",
            "severity"),
    /** When the latest night ended that did all that was to be done; left out while there never was one. */
    NIGHT_SUCCESS(
            "gongkai_night_last_success_timestamp_seconds",
            "最近一次办成的夜间办理结束的时刻 / When the latest successful night ended, in seconds since 1970."),
    /** How many published files are not as they were published. */
    CHANGED("gongkai_published_files_changed", "与公开时不符的已公开文件 / Published files that are not as they were published."),
    /** How many files wait in the inbox. */
    WAITING("gongkai_inbox_files", "收件箱中等候的文件 / Files that wait in the inbox."),
    /** For how long the oldest of them has waited. */
    OLDEST(
            "gongkai_inbox_oldest_file_age_seconds",
            "收件箱中最早的文件等候的秒数 / Seconds the oldest file in the inbox has waited."),
    /** How much room is left. */
    DISK_FREE("gongkai_disk_free_bytes", "文件夹所在磁盘的可用字节 / Free bytes of the disk that a folder is on.", "folder"),
    /** How much room there has to be. */
    DISK_LEAST("gongkai_disk_least_bytes", "可用字节低于此数即暂停办理 / With fewer free bytes nothing is begun.");

    private final String metric;
    private final String help;
    private final List<String> labels;

    Indicator(String metric, String help, String... labels) {
        this.metric = metric;
        this.help = help;
        this.labels = List.of(labels);
    }

    String metric() {
        return metric;
    }

    String help() {
        return help;
    }

    List<String> labels() {
        return labels;
    }

    /**
     * What it shows now.
     *
     * @param values the values of its labels, in their order
     */
    public Sample of(long value, String... values) {
        return new Sample(this, List.of(values), value);
    }
}
