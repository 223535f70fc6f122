package org.gongkai;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongkai.desk.Answer;
import org.gongkai.desk.Desk;
import org.gongkai.desk.NightTicket;
import org.gongkai.desk.Request;
import org.gongkai.settings.Settings;
import org.gongkai.store.Night;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * 夜间办理: runs the night now and waits for its end. Where a program works on the data already, that one is asked to; a night
 * that is under way is not begun a second time, but waited for.
 */
@Command(name = "nightly", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class NightlyCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() throws Exception {
        Settings settings = folders.settings();
        Console console = new Console(spec.commandLine().getOut());
        Counter counter = new Counter(settings, console);
        return (counter.isFree() ? here(settings, console) : there(counter, console)).number();
    }

    private static ExitCode here(Settings settings, Console console) throws Exception {
        Journal journal = new Journal();
        NightTicket ticket;
        try (Pipeline pipeline = new Pipeline(settings, journal, Pipeline.Mode.ONCE)) {
            Desk desk = pipeline.bean("desk", Desk.class);
            Answer begun = desk.answer(begin());
            if (begun.outcome() == Answer.Outcome.UNAVAILABLE) {
                return Counter.told(begun, console);
            }
            pipeline.drain();
            ticket = NightTicket.read(
                    desk.answer(look(NightTicket.read(begun.text()))).text());
        }
        new Results(console).tell(journal);
        ExitCode night = told(ticket, console);
        return night == ExitCode.DONE ? journal.exitCode() : night;
    }

    private static ExitCode there(Counter counter, Console console) throws Exception {
        Answer answer = counter.inWriting(begin());
        while (answer.outcome() == Answer.Outcome.CHANGED || answer.outcome() == Answer.Outcome.TOLD) {
            NightTicket ticket = NightTicket.read(answer.text());
            if (!ticket.isOpen()) {
                return told(ticket, console);
            }
            new CountDownLatch(1).await(1, TimeUnit.SECONDS);
            answer = counter.inWriting(look(ticket));
        }
        return Counter.told(answer, console);
    }

    private static ExitCode told(NightTicket ticket, Console console) {
        if (ticket.isOpen()) {
            console.say("nightly.open");
            return ExitCode.ENVIRONMENT;
        }
        console.text(ticket.sentence());
        console.say("nightly.report", ticket.report());
        return ticket.outcome().equals(Night.Outcome.DONE.name()) ? ExitCode.DONE : ExitCode.ENVIRONMENT;
    }

    private static Request begin() {
        return request(Map.of());
    }

    private static Request look(NightTicket ticket) {
        return request(Map.of("night", Long.toString(ticket.night())));
    }

    private static Request request(Map<String, String> options) {
        return new Request("nightly", List.of(), options, Locale.getDefault().getLanguage());
    }
}
