package org.gongkai.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.gongkai.disk.Disk;
import org.gongkai.disk.Steps;
import org.gongkai.night.Shift;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Decisions;
import org.gongkai.store.Docket;
import org.gongkai.store.Dossiers;
import org.gongkai.store.Ledger;
import org.gongkai.store.Vault;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * 服务台: answers what is asked on the command line. Whoever has the data in hand answers: the command itself, or the
 * program that watches the inbox, which is asked through the folder {@code data/desk}.
 */
public final class Desk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Errand> errands = new TreeMap<>();

    /**
     * The desk of an installation.
     *
     * @param folder where what is handed in at the desk lies for a moment
     * @param trouble what pauses the installation, in a sentence; empty while nothing does
     * @param incomplete the files that wait in the inbox since they are not complete, each with the reason
     * @param shift begins a night
     */
    public Desk(
            DataSource database,
            Standings standings,
            Vault vault,
            Path folder,
            Disk disk,
            Supplier<String> trouble,
            Supplier<Map<String, String>> incomplete,
            Shift shift) {
        Arrivals arrivals = new Arrivals(database, Steps.LOGGED);
        Docket docket = new Docket(database, Steps.LOGGED);
        Dossiers dossiers = new Dossiers(database);
        Subjects subjects = new Subjects(docket, arrivals);
        ChangeErrands changes = new ChangeErrands(subjects, arrivals, docket, new Decisions(database));
        errands.put("status", new StatusErrand(trouble, incomplete, standings, arrivals));
        errands.put("history", new HistoryErrand(subjects, database));
        errands.put("trace", new TraceErrand(subjects, dossiers, vault));
        errands.put(
                "explain",
                new ExplainErrand(
                        subjects,
                        arrivals,
                        dossiers,
                        new Ledger(database),
                        new Tray(folder, disk, vault, arrivals),
                        Clock.system(ZoneId.of("Asia/Shanghai"))));
        errands.put("nightly", new NightErrand(shift));
        errands.put("retry", changes::retry);
        errands.put("release", changes::release);
        errands.put("revert", changes::revert);
    }

    /** Answers a request in writing, in writing, whatever it is. */
    public String answerInWriting(String request) throws JsonProcessingException {
        try {
            return JSON.writeValueAsString(answer(JSON.readValue(request, Request.class)));
        } catch (JsonProcessingException | RuntimeException e) {
            return JSON.writeValueAsString(Answer.wrong("无法办理这个请求 / the request cannot be met: " + e.getMessage()));
        }
    }

    /** Answers a request. */
    public Answer answer(Request request) {
        Errand errand = errands.get(request.errand());
        if (errand == null) {
            return Answer.wrong("不认识的事项：" + request.errand() + " / no such errand.");
        }
        try {
            return errand.run(request);
        } catch (IllegalArgumentException e) {
            return Answer.wrong(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return Answer.unavailable("读写文件失败，请检查磁盘和数据文件夹 / a file could not be read or written: " + e.getMessage());
        } catch (DataAccessException | TransactionException e) {
            return Answer.unavailable(
                    "数据库暂时不可用，请稍后再试 / the database cannot be used now: try again later.（" + e.getMessage() + "）");
        }
    }
}
