package org.gongkai;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.apache.camel.CamelContext;
import org.apache.camel.component.quartz.QuartzComponent;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Nights;
import org.quartz.Scheduler;
import org.quartz.Trigger;

/** The program while it watches the inbox, with its timetable. */
final class NightProgram implements AutoCloseable {
    private final Journal journal = new Journal();
    private final Pipeline pipeline;
    private final CamelContext context;

    /** The settings of an installation with a port that is free, and with more. */
    static Settings settings(Installation installation, Map<String, String> more) throws Exception {
        Map<String, String> given = new TreeMap<>(installation.settings().properties());
        given.putAll(more);
        given.put(
                Setting.MANAGEMENT_PORT.key(),
                Integer.toString(Management.somewhere().port()));
        return Settings.of(given);
    }

    NightProgram(Settings settings) throws Exception {
        pipeline = new Pipeline(settings, journal, Pipeline.Mode.WATCH);
        context = pipeline.start();
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Gate gate() {
        return pipeline.bean("gate", Gate.class);
    }

    Nights nights() {
        return new Nights(pipeline.bean("database", DataSource.class));
    }

    Scheduler scheduler() {
        return context.getComponent("quartz", QuartzComponent.class).getScheduler();
    }

    Trigger trigger() throws Exception {
        return scheduler().getTrigger(Timetable.NIGHT);
    }

    Instant nextNight() throws Exception {
        Date next = trigger().getNextFireTime();
        return next.toInstant();
    }

    void awaitRest() throws Exception {
        Running.await("all is done", () -> journal.rests() > 1);
    }

    @Override
    public void close() {
        pipeline.close();
    }
}
