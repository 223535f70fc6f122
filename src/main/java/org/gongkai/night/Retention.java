package org.gongkai.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.disk.Disk;
import org.gongkai.model.Source;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Nights;
import org.gongkai.store.Vault;

/**
 * 保留期限: takes away what is past its time and kept elsewhere or of no use any more: copies of files that were taken, reports
 * and notes of nights. What was dropped stays in the store, refused files, published versions and histories stay where they are.
 */
public final class Retention {
    private static final Pattern REPORT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.(?:html|json)");

    private final Days days;
    private final Path reports;
    private final Stores stores;
    private final Disk disk;
    private final Clock clock;

    /**
     * 保留天数; 0 keeps for ever.
     *
     * @param taken of copies of files that were taken
     * @param reports of the reports of nights
     * @param nights of how nights went
     */
    public record Days(long taken, long reports, long nights) {}

    /**
     * 存放处: where what may go is known.
     *
     * @param nights how nights went
     * @param arrivals the contents that were taken
     * @param vault keeps them
     * @param shelves has copies of them
     */
    public record Stores(Nights nights, Arrivals arrivals, Vault vault, Shelves shelves) {}

    /** 收件箱存档: copies of contents that are kept elsewhere. */
    @FunctionalInterface
    public interface Shelves {
        /** Takes away the copies of those among some contents that are kept elsewhere; gives their number. */
        int thin(Set<String> fingerprints, Predicate<String> isKept) throws IOException;
    }

    /**
     * @param reports the folder of the reports of nights
     * @param clock tells what is past its time
     */
    public Retention(Days days, Path reports, Stores stores, Disk disk, Clock clock) {
        this.days = days;
        this.reports = reports;
        this.stores = stores;
        this.disk = disk;
        this.clock = clock;
    }

    /** Takes away what is past its time; says what went, each in a sentence. */
    public List<String> prune() throws IOException {
        List<String> gone = new ArrayList<>();
        if (days.taken > 0) {
            tell(gone, "收件箱存档", stores.shelves.thin(stores.arrivals.settledBefore(before(days.taken)), this::isKept));
        }
        if (days.reports > 0) {
            tell(gone, "夜间报告", thinReports(LocalDate.now(clock).minusDays(days.reports)));
        }
        if (days.nights > 0) {
            tell(gone, "夜间办理记录", stores.nights.forgetBefore(before(days.nights)));
        }
        return gone;
    }

    private Instant before(long someDays) {
        return LocalDate.now(clock)
                .minusDays(someDays)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** Whether a content lies in the store with all its bytes. */
    private boolean isKept(String fingerprint) {
        try {
            stores.vault.open(new Source("", fingerprint));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private int thinReports(LocalDate first) throws IOException {
        int gone = 0;
        for (Path report : reports()) {
            if (date(report).isBefore(first)) {
                disk.delete(report);
                gone++;
            }
        }
        return gone;
    }

    private List<Path> reports() throws IOException {
        if (!Files.isDirectory(reports, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(reports)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /** The date of a report; of what is none, one that never passes. */
    private static LocalDate date(Path file) {
        Matcher name = REPORT.matcher(String.valueOf(file.getFileName()));
        try {
            return name.matches() ? LocalDate.parse(name.group(1)) : LocalDate.MAX;
        } catch (DateTimeException e) {
            return LocalDate.MAX;
        }
    }

    private static void tell(List<String> gone, String what, int count) {
        if (count > 0) {
            gone.add("按保留期限清理" + what + " " + count + " 项");
        }
    }
}
