package org.gongkai;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gongkai.desk.Answer;
import org.gongkai.desk.Desk;
import org.gongkai.desk.Request;
import org.gongkai.settings.Settings;

/**
 * 窗口: takes a request to whoever has the data in hand: to this very program while no other runs, else in writing to the one
 * that watches the inbox.
 */
final class Counter {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final Console console;

    Counter(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
    }

    /** Puts a request, tells the answer, and gives the exit code. */
    int ask(Request request) throws Exception {
        if (isFree()) {
            return here(request);
        }
        return told(inWriting(request), console).number();
    }

    /** Tells an answer, and gives what it ends with. */
    static ExitCode told(Answer answer, Console console) {
        console.text(answer.text());
        return exitCode(answer);
    }

    private static ExitCode exitCode(Answer answer) {
        return switch (answer.outcome()) {
            case TOLD, CHANGED -> ExitCode.DONE;
            case WRONG -> ExitCode.USAGE;
            case UNAVAILABLE -> ExitCode.ENVIRONMENT;
        };
    }

    /** Whether no program works on the data. */
    boolean isFree() {
        Optional<Instance> instance = Instance.tryClaim(settings.data());
        instance.ifPresent(Instance::close);
        return instance.isPresent();
    }

    /** Answers here, and does at once what the answer leaves to do. */
    private int here(Request request) throws Exception {
        Journal journal = new Journal();
        try (Pipeline pipeline = new Pipeline(settings, journal, Pipeline.Mode.DUE)) {
            Answer answer = pipeline.bean("desk", Desk.class).answer(request);
            console.text(answer.text());
            if (answer.outcome() != Answer.Outcome.CHANGED) {
                return exitCode(answer).number();
            }
            pipeline.drain();
        }
        new Results(console).tell(journal);
        return journal.exitCode().number();
    }

    /** Asks the program that works on the data. */
    Answer inWriting(Request request) throws IOException, InterruptedException {
        Path desk = Files.createDirectories(settings.data().resolve("desk"));
        String name = ProcessHandle.current().pid() + "-" + System.nanoTime();
        Path answer = desk.resolve(name + DeskFolder.ANSWER);
        try (WatchService answers = desk.getFileSystem().newWatchService()) {
            desk.register(answers, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            put(desk, name, request);
            Instant end = Instant.now().plus(PATIENCE);
            while (!Files.exists(answer) && Instant.now().isBefore(end)) {
                Optional.ofNullable(answers.poll(1, TimeUnit.SECONDS)).ifPresent(event -> {
                    event.pollEvents();
                    event.reset();
                });
            }
        }
        return Files.exists(answer) ? read(answer) : unanswered(desk.resolve(name + DeskFolder.REQUEST));
    }

    private static void put(Path desk, String name, Request request) throws IOException {
        Path written = Files.write(desk.resolve("." + name), JSON.writeValueAsBytes(request));
        Files.move(written, desk.resolve(name + DeskFolder.REQUEST), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Answer read(Path file) throws IOException {
        Answer answer = JSON.readValue(Files.readString(file), Answer.class);
        Files.delete(file);
        return answer;
    }

    private static Answer unanswered(Path request) throws IOException {
        Files.deleteIfExists(request);
        return Answer.unavailable(
                "正在运行的程序没有答复，请查看它的日志 / the program that runs on this data does not answer: see its log.");
    }
}
