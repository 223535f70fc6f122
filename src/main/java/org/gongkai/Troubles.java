package org.gongkai;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Sweeping sweeping;
    private final Arrivals arrivals;
    private final Docket docket;
    private final Journal journal;
    private final Map<String, Integer> unclaimed = new ConcurrentHashMap<>();

    Troubles(Gate gate, Sweeping sweeping, Arrivals arrivals, Docket docket, Journal journal) {
        this.gate = gate;
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
        sweeping.somethingFailed();
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
            journal.failed("收件箱中的 " + fileName + " 无法收下：" + sentence(failure));
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
            takeBack(() -> docket.takeBack(key));
        } else if (!isSuperseded(failure)) {
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

    /** The database may be what is down; then the try stays counted, and two are left. */
    private static void takeBack(Runnable change) {
        try {
            change.run();
        } catch (RuntimeException e) {
            LOG.debug("The try could not be taken back", e);
        }
    }

    private static boolean isSuperseded(Exception failure) {
        return failure instanceof SupersededException;
    }

    private static String sentence(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null
                && cause.getMessage() != null
                && cause.getMessage().contains(cause.getCause().toString())) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
