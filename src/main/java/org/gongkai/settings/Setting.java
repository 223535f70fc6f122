package org.gongkai.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** 设置项: a key, what its value may be, what holds where nobody says otherwise, and what it is for. */
public enum Setting {
    INBOX("gongkai.inbox", Kind.folder(), "inbox", "收件箱，导出的文件放在这里。"),
    OUTBOX("gongkai.outbox", Kind.folder(), "outbox", "发件箱，公开文本写到这里。"),
    DATA("gongkai.data", Kind.folder(), "data", "数据文件夹，数据库和收到的内容存在这里。"),
    SETTLE("gongkai.inbox.settle", Kind.milliseconds(3_600_000), "2000", "放入的文件多久没有变动才会被取走。"),
    PATIENCE("gongkai.inbox.patience", Kind.milliseconds(86_400_000), "600000", "不完整的文件最多等多久，过后退回。"),
    DONE("gongkai.inbox.done", Kind.onOff(), "false", "是否只取走旁边有同名 .done 文件的文件。"),
    DATABASE_URL("gongkai.database.url", Kind.jdbc(), "", "数据库的地址；留空则用数据文件夹里的 H2。"),
    DATABASE_USER("gongkai.database.user", Kind.text(), "sa", "数据库的用户名。"),
    DATABASE_PASSWORD("gongkai.database.password", Kind.secret(), "", "数据库的密码。"),
    TRIAL("gongkai.trial.interval", Kind.milliseconds(3_600_000), "10000", "每隔多久试一次文件夹和数据库能否使用。"),
    DISK_FREE("gongkai.disk.free", Kind.bytes(0, 1L << 50), "67108864", "磁盘至少要剩多少空间，不足则暂停办理。"),
    CHECKS("gongkai.checks", Kind.fileOrNone(), "", "审核设置文件，按规则号另定级别和变动幅度；留空则按目录。"),
    FORMATS(
            "gongkai.formats",
            Kind.someOf("pdf", "docx", "ofd", "html", "xlsx", "json", "csv", "md"),
            "pdf,docx,ofd,html,xlsx,json,csv,md",
            "公开文本用哪些格式。"),
    FONTS("gongkai.fonts", Kind.folder(), "conf/fonts", "单位自备字体的文件夹，里面的 fonts.properties 说明用途；可以没有。"),
    ROUTES("gongkai.routes", Kind.folderOrNone(), "", "路由文件夹，改次序、重试、日程用；留空则用程序自带的。写得进这个文件夹的人就能改程序做什么。"),
    NIGHTLY_CRON("gongkai.nightly.cron", Kind.cron(), "0 0 2 * * ?", "夜间办理何时开始。"),
    NIGHTLY_ZONE("gongkai.nightly.zone", Kind.zone(), "Asia/Shanghai", "夜间办理所依的时区。"),
    UNITS("gongkai.units", Kind.fileOrNone(), "", "应公开单位名单（CSV：单位编码、单位名称、批复日期、年度）；留空则以收到过数据的单位为准。"),
    KEEP_TAKEN("gongkai.keep.taken", Kind.days(36_500), "400", "收件箱存档（taken）保留多久，其内容另存在数据文件夹里；0 为永久。"),
    KEEP_REPORTS("gongkai.keep.reports", Kind.days(36_500), "400", "夜间报告保留多久；0 为永久。"),
    KEEP_NIGHTS("gongkai.keep.nights", Kind.days(36_500), "400", "夜间办理的记录保留多久；0 为永久。"),
    MANAGEMENT_HOST("gongkai.management.host", Kind.address(), "127.0.0.1", "运行状况和指标在哪个地址上提供；不限本机时须另设用户名和密码。"),
    MANAGEMENT_PORT("gongkai.management.port", Kind.port(), "9876", "运行状况和指标在哪个端口上提供。"),
    MANAGEMENT_USER("gongkai.management.user", Kind.text(), "", "查看运行状况和指标的用户名；留空则本机人人可看。"),
    MANAGEMENT_PASSWORD("gongkai.management.password", Kind.secret(), "", "查看运行状况和指标的密码，与用户名一同设置。"),
    WAITING_LONGEST("gongkai.health.waiting", Kind.milliseconds(31_536_000_000L), "1800000", "收件箱里的文件等候多久算太久。"),
    NIGHT_LONGEST("gongkai.health.night", Kind.milliseconds(31_536_000_000L), "93600000", "多久没有成功的夜间办理算太久。"),
    STILL_LONGEST("gongkai.health.progress", Kind.milliseconds(31_536_000_000L), "3600000", "多久没有进展算程序停滞。"),
    CUSTODY_INTERVAL("gongkai.custody.interval", Kind.milliseconds(86_400_000), "60000", "每隔多久核验一部分已公开的文件。"),
    LOG_FOLDER("gongkai.log.folder", Kind.folderOrNone(), "", "日志除了输出到标准错误，还写到哪个文件夹（JSON，一行一条）；留空则不写文件。"),
    LOG_FILE_SIZE("gongkai.log.file-size", Kind.bytes(1_000, 1L << 30), "10000000", "日志文件写到多大就换下一个。"),
    LOG_DAYS("gongkai.log.days", Kind.number(1, 3_650), "90", "日志文件保留多少天。"),
    LOG_TOTAL(
            "gongkai.log.total-size", Kind.bytes(4_000, 1L << 40), "1000000000", "日志文件合计最多占多少空间，超过则删去最早的；至少是单个文件的四倍。");

    private final String key;
    private final Kind kind;
    private final String standard;
    private final String purpose;

    Setting(String key, Kind kind, String standard, String purpose) {
        this.key = key;
        this.kind = kind;
        this.standard = standard;
        this.purpose = purpose;
    }

    /** The key as it is written in files and routes. */
    public String key() {
        return key;
    }

    /** What its value may be. */
    public Kind kind() {
        return kind;
    }

    /** What holds where nobody says otherwise. */
    public String standard() {
        return standard;
    }

    /** What it is for, in one sentence. */
    public String purpose() {
        return purpose;
    }

    /** The environment variable that sets it, as Camel names those of its own keys. */
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Whether its value is never shown. */
    public boolean isSecret() {
        return kind.handling() == Kind.Handling.SECRET;
    }

    /** The setting that has a key. */
    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    /** The setting whose key is written most like a word. */
    static Setting nearest(String word) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(setting -> setting.distance(word)))
                .orElseThrow();
    }

    /** How many letters lie between its key and a word. */
    int distance(String word) {
        return LevenshteinDistance.getDefaultInstance().apply(key, word);
    }
}
