package org.gongkai.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.disk.Disk;
import org.gongkai.form.Admission;
import org.gongkai.intake.Exports;
import org.gongkai.model.Claim;
import org.gongkai.refusal.RefusedException;
import org.gongkai.value.Characters;

/**
 * 收件箱: the folder that exports are dropped into. A file is claimed when nobody writes it any more and it is complete as
 * what it is; until then it is left alone.
 */
public final class Inbox {
    private final Path folder;
    private final Admission admission;
    private final Watchlist watchlist;
    private final Shelves shelves;
    private final Map<String, String> unreadable = new ConcurrentHashMap<>();
    private final Map<String, String> setAside = new ConcurrentHashMap<>();
    private volatile SortedMap<String, String> strays = Collections.emptySortedMap();

    /** The inbox in a folder, whose shelves lie below it. */
    public Inbox(Path folder, Watchlist watchlist, Disk disk) {
        this.folder = folder;
        this.admission = new Admission(Exports.USUAL_LIMIT);
        this.watchlist = watchlist;
        this.shelves = new Shelves(folder, disk);
    }

    /** Begins a round of looking at everything that lies here. */
    public void beginRound() {
        watchlist.begin();
        unreadable.clear();
        strays = Strays.in(folder);
    }

    /** Whether a file may be claimed now, complete or given up as incomplete; one that cannot be looked at waits. */
    public boolean isReady(String fileName) {
        if (setAside.containsKey(fileName)) {
            return false;
        }
        try {
            Readiness.Status status = watchlist.look(folder.resolve(fileName)).status();
            unreadable.remove(fileName);
            return switch (status) {
                case READY, OVERDUE -> true;
                case GONE, SETTLING, INCOMPLETE -> false;
            };
        } catch (IOException | RuntimeException e) {
            unreadable.put(fileName, "无法打开，请检查文件的名称和权限（" + e + "）");
            return false;
        }
    }

    /** 搁置: leaves a file where it lies until the program is started again, since taking it fails for no reason of the disk. */
    public void setAside(String fileName, String why) {
        setAside.put(fileName, why);
    }

    /** Whether waiting alone may make a file ready. */
    public boolean isSettling() {
        return watchlist.isSettling();
    }

    /** The files that wait because they are not complete or cannot be opened or taken, and what is never claimed, each with the reason. */
    public SortedMap<String, String> incomplete() {
        SortedMap<String, String> waiting = new TreeMap<>(strays);
        List.of(watchlist.incomplete(), unreadable, setAside)
                .forEach(names -> names.forEach((name, why) -> waiting.put(Characters.visible(name), why)));
        return waiting;
    }

    /**
     * Claims a file.
     *
     * @return the file as it is now, or empty if it is gone or being written again
     * @throws RefusedException if it is nothing that may be opened; it lies among the refused, with a note
     */
    public Optional<Claim> claim(String fileName) throws RefusedException, IOException {
        Path file = folder.resolve(fileName);
        if (!isReady(fileName)) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            admission.turnAway(file, attributes);
            return Optional.of(Claim.of(file, attributes, watchlist.look(file).shortfall()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (RefusedException e) {
            shelves.turnAway(file, e.refusal());
            throw e;
        }
    }
}
