package org.gongkai;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.gongkai.desk.DossierStatus;
import org.gongkai.desk.Standings;
import org.gongkai.disk.Disk;
import org.gongkai.inbox.Shelves;
import org.gongkai.model.DossierKey;
import org.gongkai.model.State;
import org.gongkai.model.Term;
import org.gongkai.night.Condition;
import org.gongkai.night.NightReport.Told;
import org.gongkai.night.Retention;
import org.gongkai.night.Shift;
import org.gongkai.night.Survey;
import org.gongkai.night.UnitStanding;
import org.gongkai.output.Reports;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Docket;
import org.gongkai.store.Histories;
import org.gongkai.store.HistoryEntry;
import org.gongkai.store.Nights;
import org.gongkai.store.Refusals;
import org.gongkai.store.UnitNames;
import org.gongkai.store.Vault;

/**
 * 夜间构件: puts together what a night needs from what the day has.
 *
 * @param settings the installation
 * @param database its database
 * @param standings how its dossiers stand
 * @param docket which of them are in quarantine
 * @param arrivals what was dropped
 */
record NightBeans(Settings settings, DataSource database, Standings standings, Docket docket, Arrivals arrivals) {
    /** 夜班. */
    Shift shift() {
        return new Shift(new Nights(database), clock(), reports());
    }

    /** 清点. */
    Survey survey() {
        return new Survey(
                Optional.of(Setting.UNITS)
                        .filter(setting -> !settings.value(setting).isEmpty())
                        .map(settings::path),
                this::known,
                this::quarantined,
                new Refusals(database),
                new Nights(database));
    }

    /** 保留期限. */
    Retention retention(Vault vault, Shelves shelves, Disk disk) {
        return new Retention(
                new Retention.Days(
                        settings.number(Setting.KEEP_TAKEN),
                        settings.number(Setting.KEEP_REPORTS),
                        settings.number(Setting.KEEP_NIGHTS)),
                reports(),
                new Retention.Stores(new Nights(database), arrivals, vault, shelves::thin),
                disk,
                clock());
    }

    private List<UnitStanding> known() {
        Map<DossierKey, String> names = new UnitNames(database).all();
        return standings.all().stream().map(status -> standing(status, names)).toList();
    }

    private static UnitStanding standing(DossierStatus status, Map<DossierKey, String> names) {
        DossierKey key = new DossierKey(status.unit(), status.year());
        return new UnitStanding(
                key,
                names.getOrDefault(key, ""),
                Condition.of(Term.find(State.class, status.state()).orElseThrow()),
                status.version(),
                status.missing(),
                status.counted(),
                Optional.empty());
    }

    private List<Told> quarantined() {
        Histories histories = new Histories(database);
        Stream<Told> dossiers =
                docket.in(State.QUARANTINED).stream().map(key -> new Told(key.folder(), last(histories.of(key))));
        Stream<Told> files = arrivals.in(State.QUARANTINED).stream()
                .map(file -> new Told(file.source().fileName(), arrivals.why(file)));
        return Stream.concat(dossiers, files).toList();
    }

    private static String last(List<HistoryEntry> history) {
        return history.isEmpty() ? "" : history.get(history.size() - 1).reason().why();
    }

    private Path reports() {
        return settings.outbox().resolve(Reports.COMMON);
    }

    private Clock clock() {
        return Clock.system(ZoneId.of(settings.value(Setting.NIGHTLY_ZONE)));
    }
}
