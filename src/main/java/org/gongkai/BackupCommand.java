package org.gongkai;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.backup.Backup;
import org.gongkai.disk.Disk;
import org.gongkai.disk.SyncedDisk;
import org.gongkai.model.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 备份: writes all that an installation knows into one file, while no program works on it. */
@Command(name = "backup", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'gongkai-'yyyyMMdd-HHmmss'.zip'", Locale.ROOT);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(index = "0", paramLabel = "FILE|DIR", descriptionKey = "backup.place")
    @SuppressWarnings("NullAway.Init")
    private Path place;

    @Override
    public Integer call() throws Exception {
        Disk disk = new SyncedDisk();
        try (Premises premises = Premises.of(folders.settings(), disk)) {
            Path file = premises.requireOutside(file());
            Backup.Result result = premises.backup().write(file);
            Console console = new Console(spec.commandLine().getOut());
            result.leftOut().forEach(path -> console.say("backup.leftOut", path));
            console.say("backup.done", file, result.rows(), result.files(), Fingerprint.of(file));
        }
        return ExitCode.DONE.number();
    }

    private Path file() {
        Path whole = place.toAbsolutePath().normalize();
        return Files.isDirectory(whole)
                ? whole.resolve(NAME.format(ZonedDateTime.now(ZoneId.of("Asia/Shanghai"))))
                : whole;
    }
}
