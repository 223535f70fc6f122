package org.gongkai;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gongkai.inbox.Inbox;
import org.gongkai.model.DossierKey;
import org.gongkai.store.Arrival;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Docket;
import org.gongkai.store.SupersededException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 故障处理: what to do when something fails that should not. The surroundings are to blame, and it is tried again when they
 * are well; or the data is, and after three tries it waits in quarantine while the others go on.
 */
public final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final int MOST_TRIES = 3;

    private final Gate gate;
    private final Inbox inbox;
    private final Sweeping sweeping;
    private final Arrivals arrivals;
    private final Docket docket;
    private final Journal journal;
    private final Queue<Runnable> owed = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> unclaimed = new ConcurrentHashMap<>();

    Troubles(Gate gate, Inbox inbox, Sweeping sweeping, Arrivals arrivals, Docket docket, Journal journal) {
        this.gate = gate;
        this.inbox = inbox;
        this.sweeping = sweeping;
        this.arrivals = arrivals;
        this.docket = docket;
        this.journal = journal;
    }

    /**
     * Something failed.
     *
     * @param key the dossier that was being settled, if one was
     * @param arrival the content that was being read, if one was
     * @param fileName the dropped file that was being taken, if one was
     */
    public void note(
            @Nullable DossierKey key, @Nullable Arrival arrival, @Nullable String fileName, Exception failure) {
        sweeping.somethingIsLeft();
        if (key != null) {
            ofDossier(key, failure);
        } else if (arrival != null) {
            ofContent(arrival, failure);
        } else if (fileName != null) {
            ofDroppedFile(fileName, failure);
        } else {
            ofRound(failure);
        }
    }

    /** A dropped file could not be taken; it stays in the inbox. */
    private void ofDroppedFile(String fileName, Exception failure) {
        if (isOfSurroundings(failure)) {
            return;
        }
        int tries = unclaimed.merge(fileName, 1, Integer::sum);
        LOG.warn("没有能够收下 {}（第 {} 次）：{}", fileName, tries, sentence(failure), failure);
        if (tries >= MOST_TRIES) {
            inbox.setAside(fileName, "三次都没有能够收下，已搁置：" + sentence(failure));
        }
    }

    /** A content could not be read. */
    private void ofContent(Arrival arrival, Exception failure) {
        if (isOfSurroundings(failure)) {
            takeBack(() -> arrivals.takeBack(arrival));
        } else if (!isSuperseded(failure)) {
            LOG.warn("没有能够读取 {}：{}", arrival.source().fileName(), sentence(failure), failure);
            if (arrivals.failed(arrival, sentence(failure))) {
                journal.quarantined(arrival, sentence(failure));
            }
        }
    }

    /** A dossier could not be reconciled or published. */
    private void ofDossier(DossierKey key, Exception failure) {
        if (isOfSurroundings(failure)) {
            journal.failedToPublish(true);
            takeBack(() -> docket.takeBack(key));
        } else if (!isSuperseded(failure)) {
            journal.failedToPublish(false);
            LOG.warn("没有能够办理 {}：{}", key.folder(), sentence(failure), failure);
            if (docket.failed(key, sentence(failure))) {
                journal.quarantined(key, sentence(failure));
            }
        }
    }

    /** What serves all of them failed. */
    private void ofRound(Exception failure) {
        if (!isOfSurroundings(failure)) {
            LOG.error("本轮办理没有完成：{}", sentence(failure), failure);
            journal.failed(sentence(failure));
        }
    }

    private boolean isOfSurroundings(Exception failure) {
        boolean blamed = !isSuperseded(failure) && gate.blames(failure);
        if (blamed) {
            LOG.debug("Not counted as a try", failure);
            journal.failed(gate.current());
        }
        return blamed;
    }

    /** Takes back the tries that could not be taken back before, since the database itself was down. */
    public void payBack() {
        for (Runnable change = owed.peek(); change != null; change = owed.peek()) {
            change.run();
            owed.remove();
        }
    }

    private void takeBack(Runnable change) {
        try {
            change.run();
        } catch (RuntimeException e) {
            LOG.debug("Owed until the database is well", e);
            owed.add(change);
        }
    }

    private static boolean isSuperseded(Exception failure) {
        return failure instanceof SupersededException;
    }

    /** What failed, in a sentence. */
    static String sentence(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && cause.getMessage() != null
                && cause.getMessage().contains(cause.getCause().toString())) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
