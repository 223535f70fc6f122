package org.gongkai;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.gongkai.check.CheckSettings;
import org.gongkai.check.CrossChecks;
import org.gongkai.check.Rulebook;
import org.gongkai.desk.Desk;
import org.gongkai.desk.Standings;
import org.gongkai.disk.Disk;
import org.gongkai.document.Disclosures;
import org.gongkai.health.Patrol;
import org.gongkai.health.Pulse;
import org.gongkai.health.Rota;
import org.gongkai.inbox.Inbox;
import org.gongkai.inbox.Shelves;
import org.gongkai.inbox.Watchlist;
import org.gongkai.intake.Exports;
import org.gongkai.measure.Measures;
import org.gongkai.night.Shift;
import org.gongkai.output.Custody;
import org.gongkai.output.Publications;
import org.gongkai.output.Renderings;
import org.gongkai.output.Reports;
import org.gongkai.output.proof.Proofs;
import org.gongkai.settings.Setting;
import org.gongkai.settings.Settings;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Database;
import org.gongkai.store.Decisions;
import org.gongkai.store.Docket;
import org.gongkai.store.Dossiers;
import org.gongkai.store.Ledger;
import org.gongkai.store.PublicationRegister;
import org.gongkai.store.Vault;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * 构件: the only names that routes may say, each bound to the object that answers to it.
 *
 * @param settings the installation
 * @param checks what it has set about the cross-checks
 * @param connected its database
 * @param disk its disk
 * @param steps is told of every step, and knows by that whether the program goes on
 * @param journal is told of every file and dossier
 * @param measures is told how long things take
 */
record Beans(
        Settings settings,
        CheckSettings checks,
        Database connected,
        Disk disk,
        Pulse steps,
        Journal journal,
        Measures measures) {
    /** Every bean by the name that routes use. */
    Map<String, Object> byName() {
        DataSource database = connected.dataSource();
        Inbox inbox = new Inbox(settings.inbox(), watchlist(), disk);
        Shelves shelves = new Shelves(settings.inbox(), disk, steps);
        Vault vault = new Vault(settings.data().resolve("store"), disk, steps);
        Arrivals arrivals = new Arrivals(database, steps);
        Docket docket = new Docket(database, steps, Rulebook.fingerprint(checks, App.version()));
        Dossiers dossiers = new Dossiers(database, steps);
        PublicationRegister register = new PublicationRegister(database, steps);
        Disclosures disclosures = new Disclosures();
        Formats formats = Formats.chosen(settings.value(Setting.FORMATS));
        Publications publications = new Publications(
                new Renderings(
                        TimedWriter.all(formats.writers(new Equipment(settings).fonts()), measures), journal::rendered),
                settings.outbox(),
                disk,
                steps);
        Sweeping sweeping = new Sweeping(vault, shelves, arrivals, publications, steps);
        Checkup checkup = new Checkup(settings, connected, disk, steps);
        Custody custody = new Custody(settings.outbox(), new RegisteredVersions(register));
        Patrol patrol = Checkup.patrol(custody);
        Rota rota = checkup.rota(arrivals, docket, patrol);
        Gate gate = new Gate(rota::complaints, steps, inbox, sweeping, settings.time(Setting.TRIAL), journal::failed);
        Map<String, Object> beans = new LinkedHashMap<>();
        beans.put("inbox", inbox);
        beans.put("shelves", shelves);
        beans.put("readyFiles", new ReadyFiles(inbox));
        beans.put("gate", gate);
        beans.put("rota", rota);
        beans.put("patrol", patrol);
        beans.put("vault", vault);
        beans.put("arrivals", arrivals);
        beans.put("exports", new Exports());
        beans.put("dossiers", dossiers);
        beans.put("decisions", new Decisions(database));
        beans.put("docket", docket);
        beans.put("evidence", new Gathering(dossiers, register, checks));
        beans.put("crossChecks", new CrossChecks());
        beans.put("cells", new Cells(vault::open));
        Ledger ledger = new Ledger(database);
        beans.put("ledger", ledger);
        beans.put("reviews", new Reviews(ledger));
        beans.put("disclosures", disclosures);
        beans.put("comparison", new Comparison(dossiers, register, disclosures));
        beans.put("publications", publications);
        beans.put("attaching", new Attaching(vault::open, publications));
        beans.put("proofs", new Proofs(formats.readers()));
        beans.put("register", register);
        Reports reports = new Reports(settings.outbox(), disk, steps);
        beans.put("reports", reports);
        beans.put("reporting", new Reporting());
        beans.put("annotating", new Annotating(vault::open, reports));
        Standings standings = new Standings(docket, register, database);
        beans.put("standings", standings);
        Path deskFolder = settings.data().resolve("desk");
        NightBeans night = new NightBeans(settings, database, standings, docket, arrivals);
        Shift shift = night.shift();
        NightShift nightShift = new NightShift(shift, night.survey(), custody, gate, journal);
        beans.put("shift", shift);
        beans.put("nightShift", nightShift);
        beans.put("retention", night.retention(vault, shelves, disk));
        Desk desk = new Desk(database, standings, vault, deskFolder, disk, gate::current, inbox::incomplete, shift);
        beans.put("desk", desk);
        beans.put("deskFolder", new DeskFolder(deskFolder, desk, disk));
        beans.put("sweeping", sweeping);
        beans.put("round", new Round(gate, sweeping, inbox, arrivals, docket, register, nightShift, journal));
        beans.put("troubles", new Troubles(gate, inbox, sweeping, arrivals, docket, journal));
        beans.put("journal", journal);
        beans.put("steps", steps);
        beans.put("database", database);
        beans.put("transactions", new JdbcTransactionManager(database));
        return beans;
    }

    private Watchlist watchlist() {
        return new Watchlist(
                settings.time(Setting.SETTLE),
                settings.time(Setting.PATIENCE),
                settings.isOn(Setting.DONE),
                System::nanoTime);
    }
}
