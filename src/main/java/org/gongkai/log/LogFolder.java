package org.gongkai.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** 日志文件夹: where the log is written besides, as JSON, a file a day and more if a day is long; the oldest go when it is full. */
public final class LogFolder implements AutoCloseable {
    private static final String OURS = "org.gongkai";

    private final Logger root;
    private final Logger ours;
    private final RollingFileAppender<ILoggingEvent> files;

    private LogFolder(LoggerContext context, RollingFileAppender<ILoggingEvent> files) {
        this.root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        this.ours = context.getLogger(OURS);
        this.files = files;
    }

    /**
     * From now on the log is written to a folder too, even where nothing of it is shown.
     *
     * @param folder the folder, made if it is not there
     * @param fileBytes how long a file may become
     * @param days how many days are kept
     * @param totalBytes how much all files may take together
     * @throws IllegalStateException if the folder cannot be written, in a sentence that says what to do
     */
    public static LogFolder open(Path folder, long fileBytes, int days, long totalBytes) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "日志文件夹 " + folder + " 不能建立，请检查 gongkai.log.folder 和权限"
                            + " / the folder of the log cannot be made: check its path and permissions.",
                    e);
        }
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        RollingFileAppender<ILoggingEvent> files = new RollingFileAppender<>();
        files.setName("FILES");
        files.setContext(context);
        JsonLines lines = new JsonLines();
        lines.setContext(context);
        lines.start();
        files.setEncoder(lines);
        files.setRollingPolicy(policy(context, files, folder, fileBytes, days, totalBytes));
        files.getRollingPolicy().start();
        files.start();
        LogFolder opened = new LogFolder(context, files);
        opened.attach();
        return opened;
    }

    /** The file that is being written does not count for the cap of Logback, so it is taken off beforehand. */
    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
            LoggerContext context,
            RollingFileAppender<ILoggingEvent> files,
            Path folder,
            long fileBytes,
            int days,
            long totalBytes) {
        SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy = new SizeAndTimeBasedRollingPolicy<>();
        policy.setContext(context);
        policy.setParent(files);
        policy.setFileNamePattern(
                folder.resolve("gongkai-%d{yyyy-MM-dd, Asia/Shanghai}.%i.log").toString());
        policy.setMaxFileSize(new FileSize(fileBytes));
        policy.setMaxHistory(days);
        policy.setTotalSizeCap(new FileSize(Math.max(1, totalBytes - 2 * fileBytes)));
        policy.setCleanHistoryOnStart(true);
        return policy;
    }

    private void attach() {
        root.addAppender(files);
        if (Level.OFF.equals(ours.getLevel())) {
            ours.setLevel(Level.INFO);
            ours.setAdditive(false);
            ours.addAppender(files);
        }
    }

    @Override
    public void close() {
        root.detachAppender(files);
        if (ours.detachAppender(files)) {
            ours.setAdditive(true);
            ours.setLevel(Level.OFF);
        }
        files.stop();
    }
}
