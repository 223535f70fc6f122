package org.gongkai;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.backup.Backup;
import org.gongkai.disk.SyncedDisk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 恢复: brings a backup into an installation that has nothing yet. */
@Command(name = "restore", resourceBundle = Console.BUNDLE, mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private Folders folders = new Folders();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "restore.file")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    public Integer call() throws Exception {
        try (Premises premises = Premises.of(folders.settings(), new SyncedDisk())) {
            Path backup = premises.requireOutside(file.toAbsolutePath().normalize());
            Backup.Result result = premises.restore(backup);
            new Console(spec.commandLine().getOut()).say("restore.done", backup, result.rows(), result.files());
        }
        return ExitCode.DONE.number();
    }
}
