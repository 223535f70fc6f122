package org.gongkai;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.night.NightData;
import org.gongkai.night.NightPage;
import org.gongkai.night.NightReport;
import org.gongkai.night.Shift;
import org.gongkai.night.Survey;
import org.gongkai.output.Custody;
import org.gongkai.output.Damage;
import org.gongkai.store.Night;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 夜班: what a night adds to the work of the day. It is begun by the timetable or by a person; whatever ends the program, the
 * next one goes on with it.
 */
public final class NightShift {
    private static final Logger LOG = LoggerFactory.getLogger(NightShift.class);

    private final Shift shift;
    private final Survey survey;
    private final Custody custody;
    private final Gate gate;
    private final Journal journal;

    NightShift(Shift shift, Survey survey, Custody custody, Gate gate, Journal journal) {
        this.shift = shift;
        this.survey = survey;
        this.custody = custody;
        this.gate = gate;
        this.journal = journal;
    }

    /** Begins the night, unless one is under way. */
    public void begin() {
        Optional<Night> begun = shift.begin();
        begun.ifPresent(night -> LOG.info("夜间办理开始：{}", night.date()));
        if (begun.isEmpty()) {
            LOG.info("夜间办理正在进行，不再另起一次");
        }
    }

    /** Whether a night has begun and is not over; one that takes nothing from the inbox leaves it to another program. */
    public boolean isUnderWay() {
        return gate.isCollecting() && shift.underWay().isPresent();
    }

    /** Holds everything that was published against what it was then; what is wrong, each in a sentence. */
    public List<String> verify() {
        List<String> damages = new ArrayList<>();
        for (String unit : custody.units()) {
            goOn();
            custody.of(unit).stream().map(Damage::sentence).forEach(damages::add);
        }
        damages.forEach(LOG::error);
        return damages;
    }

    /** The report of the night that is under way. */
    public NightReport report(List<String> damages) {
        return survey.of(shift.underWay().orElseThrow(), damages);
    }

    /** The report as a page. */
    public String page(NightReport report) {
        return NightPage.of(report);
    }

    /** The report as an object for programs. */
    public Map<String, Object> data(NightReport report) {
        return NightData.of(report);
    }

    /** Ends the night; a report that is not whole is something left undone. */
    public void end(NightReport report) {
        if (report.problems().isEmpty()) {
            shift.end(report.sentence());
            LOG.info("夜间办理完成：{}", report.sentence());
        } else {
            fail(String.join("", report.problems()));
        }
    }

    /** Something failed: where the surroundings are to blame, the night goes on when they are well; else it ends here. */
    public void failed(Exception failure) {
        if (!gate.isOpen() || gate.blames(failure)) {
            journal.failed(gate.current());
        } else {
            LOG.error("夜间办理没有完成", failure);
            fail("夜间办理没有完成：" + Troubles.sentence(failure));
        }
    }

    /** A program that is told to end does not hold everything against everything first; the next one begins anew. */
    private void goOn() {
        if (!gate.isOpen()) {
            throw new IllegalStateException("夜间办理暂停，稍后接着办理");
        }
    }

    private void fail(String sentence) {
        shift.fail(sentence);
        LOG.error("{}", sentence);
    }
}
