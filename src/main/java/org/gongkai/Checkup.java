package org.gongkai;

import java.time.Duration;
import java.time.InstantSource;
import org.gongkai.disk.Disk;
import org.gongkai.health.Checks;
import org.gongkai.health.Patrol;
import org.gongkai.health.Pulse;
import org.gongkai.health.Rota;
import org.gongkai.output.Custody;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Database;
import org.gongkai.store.Docket;
import org.gongkai.store.Nights;

/**
 * 体检: the checks that the health of an installation is made of.
 *
 * @param settings the installation
 * @param database its database
 * @param disk its disk
 * @param pulse tells whether the program goes on
 */
record Checkup(Settings settings, Database database, Disk disk, Pulse pulse) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int UNITS_A_ROUND = 5;

    /** All checks. */
    Rota rota(Arrivals arrivals, Docket docket, Patrol patrol) {
        return new Checks(InstantSource.system())
                .folders(settings.inbox(), settings.outbox(), settings.data(), disk, settings.number(Setting.DISK_FREE))
                .database(database)
                .waiting(settings.inbox(), settings.time(Setting.WAITING_LONGEST))
                .night(new Nights(database.dataSource()), settings.time(Setting.NIGHT_LONGEST))
                .quarantine(arrivals, docket)
                .published(patrol)
                .progress(pulse, settings.time(Setting.STILL_LONGEST))
                .everyOf(settings.time(Setting.TRIAL), PATIENCE);
    }

    /** Who verifies what is published while nothing else asks for it. */
    static Patrol patrol(Custody custody) {
        return new Patrol(custody, UNITS_A_ROUND);
    }
}
