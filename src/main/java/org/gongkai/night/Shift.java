package org.gongkai.night;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gongkai.store.Night;
import org.gongkai.store.Nights;

/** 夜班: begins a night and ends it, by the clock of the zone that nights are told in. */
public final class Shift {
    private final Nights nights;
    private final Clock clock;
    private final Path reports;

    /**
     * @param clock tells the date and the time
     * @param reports the folder of the reports
     */
    public Shift(Nights nights, Clock clock, Path reports) {
        this.nights = nights;
        this.clock = clock;
        this.reports = reports;
    }

    /** Begins the night of today; nothing begins while another is not over. */
    public Optional<Night> begin() {
        return nights.begin(today(), clock.instant());
    }

    /** The night that was begun and is not over. */
    public Optional<Night> underWay() {
        return nights.running();
    }

    /** A night as it stands or as it ended. */
    public Optional<Night> find(long id) {
        return nights.find(id);
    }

    /** Ends the night that is under way. */
    public void end(String sentence) {
        underWay().ifPresent(night -> nights.end(night, clock.instant(), sentence));
    }

    /** Ends the night that is under way, with something left undone. */
    public void fail(String sentence) {
        underWay().ifPresent(night -> nights.fail(night, clock.instant(), sentence));
    }

    /** The page of the report of a night. */
    public Path page(Night night) {
        return reports.resolve(night.date() + ".html");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
