package org.gongkai;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.camel.component.quartz.QuartzComponent;
import org.apache.camel.component.quartz.QuartzConstants;
import org.apache.camel.component.quartz.StatefulCamelJob;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Database;
import org.jspecify.annotations.Nullable;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.impl.jdbcjobstore.StdJDBCDelegate;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 时刻表: when the night begins, kept in the database of the installation, so that a night that was missed while no program
 * ran begins once at the next start, however many were missed.
 *
 * <p>Every start enters the night anew as the settings have it and the program knows it, all in one transaction; of what stood
 * there only the time counts at which it was due. So changed settings hold, and no record of another program is in the way.
 */
final class Timetable extends StdSchedulerFactory {
    /** The night, as the route {@code nightly} calls it. */
    static final TriggerKey NIGHT = new TriggerKey("nightly", "gongkai");

    private static final String NAME = "gongkai";
    private static final AtomicInteger OPENED = new AtomicInteger();

    private static final String ENTERED =
            """
            SELECT t.next_fire_time, c.cron_expression, c.time_zone_id FROM qrtz_triggers t
            LEFT JOIN qrtz_cron_triggers c ON c.sched_name = t.sched_name
                AND c.trigger_name = t.trigger_name AND c.trigger_group = t.trigger_group
            WHERE t.sched_name = ? AND t.trigger_name = ? AND t.trigger_group = ? AND t.next_fire_time > 0
            """;

    private final String cron;
    private final TimeZone zone;
    private final JdbcClient jdbc;
    private boolean isEntered;

    /**
     * 已登记的时刻: what the timetable said before this start.
     *
     * @param next when the night was due next
     */
    private record Entry(Instant next, @Nullable String cron, @Nullable String zone) {}

    private Timetable(Settings settings, DataSource database) throws SchedulerException {
        super(properties(settings, database));
        this.cron = settings.value(Setting.NIGHTLY_CRON);
        this.zone = TimeZone.getTimeZone(settings.value(Setting.NIGHTLY_ZONE));
        this.jdbc = JdbcClient.create(database);
    }

    /** Quartz as routes know it, over the timetable of an installation. */
    static QuartzComponent quartz(Settings settings, DataSource database) {
        try {
            QuartzComponent quartz = new QuartzComponent();
            quartz.setSchedulerFactory(new Timetable(settings, database));
            return quartz;
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized Scheduler getScheduler() throws SchedulerException {
        Scheduler scheduler = super.getScheduler();
        if (!isEntered) {
            strikeOutOthers(scheduler);
            enter(scheduler);
            isEntered = true;
        }
        return scheduler;
    }

    private static void strikeOutOthers(Scheduler scheduler) throws SchedulerException {
        for (JobKey job : scheduler.getJobKeys(GroupMatcher.anyJobGroup())) {
            if (!job.equals(new JobKey(NIGHT.getName(), NIGHT.getGroup()))) {
                scheduler.deleteJob(job);
            }
        }
    }

    private void enter(Scheduler scheduler) throws SchedulerException {
        JobDetail job = JobBuilder.newJob(StatefulCamelJob.class)
                .withIdentity(NIGHT.getName(), NIGHT.getGroup())
                .usingJobData(QuartzConstants.QUARTZ_CAMEL_CONTEXT_NAME, NAME)
                .requestRecovery()
                .build();
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(NIGHT)
                .forJob(job)
                .startAt(Date.from(from(Instant.now())))
                .withSchedule(CronScheduleBuilder.cronSchedule(cron)
                        .inTimeZone(zone)
                        .withMisfireHandlingInstructionFireAndProceed())
                .build();
        scheduler.scheduleJob(job, Set.of(trigger), true);
    }

    /** From when on the night is due: a time that was missed stays due, one to come only where the settings are the same. */
    private Instant from(Instant now) {
        return entry().filter(entry -> entry.next().isBefore(now) || isAsSet(entry))
                .map(Entry::next)
                .orElse(now);
    }

    private boolean isAsSet(Entry entry) {
        return cron.equals(entry.cron()) && zone.getID().equals(entry.zone());
    }

    private Optional<Entry> entry() {
        return jdbc.sql(ENTERED)
                .params(NAME, NIGHT.getName(), NIGHT.getGroup())
                .query((row, number) -> new Entry(
                        Instant.ofEpochMilli(row.getLong("next_fire_time")),
                        row.getString("cron_expression"),
                        row.getString("time_zone_id")))
                .optional();
    }

    private static Properties properties(Settings settings, DataSource database) {
        String connections = NAME + "-" + OPENED.incrementAndGet();
        DBConnectionManager.getInstance().addConnectionProvider(connections, new Connections(database));
        Properties properties = new Properties();
        properties.setProperty(PROP_SCHED_INSTANCE_NAME, NAME);
        properties.setProperty(PROP_SCHED_INSTANCE_ID, NAME);
        properties.setProperty(PROP_THREAD_POOL_CLASS, SimpleThreadPool.class.getName());
        properties.setProperty("org.quartz.threadPool.threadCount", "1");
        properties.setProperty(PROP_JOB_STORE_CLASS, JobStoreTX.class.getName());
        properties.setProperty("org.quartz.jobStore.dataSource", connections);
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.driverDelegateClass", delegate(settings));
        return properties;
    }

    private static String delegate(Settings settings) {
        boolean isPostgreSql = Database.isPostgreSql(settings.value(Setting.DATABASE_URL));
        return (isPostgreSql ? PostgreSQLDelegate.class : StdJDBCDelegate.class).getName();
    }

    /** 连接: the connections of the installation, lent to Quartz; they are not Quartz's to close. */
    private record Connections(DataSource database) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return database.getConnection();
        }

        @Override
        public void initialize() {
            // they are open already
        }

        @Override
        public void shutdown() {
            // whoever opened them closes them
        }
    }
}
