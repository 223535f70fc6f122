package org.gongkai;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.desk.Desk;
import org.gongkai.disk.Disk;

/**
 * 请求文件夹: {@code data/desk}, where commands leave requests and find answers. A request is taken away before it is met, so
 * that none is met twice; what nobody waits for any more when the program starts is thrown away.
 */
public final class DeskFolder {
    static final String REQUEST = ".request";
    static final String ANSWER = ".answer";

    private final Path folder;
    private final Desk desk;
    private final Disk disk;

    DeskFolder(Path folder, Desk desk, Disk disk) {
        this.folder = folder;
        this.desk = desk;
        this.disk = disk;
    }

    /** Empties the folder of an installation on which no program works yet. */
    static void clear(Path folder, Disk disk) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(Files.createDirectories(folder))) {
            for (Path each : left) {
                disk.delete(each);
            }
        }
    }

    /** Meets a request and leaves the answer beside it. */
    public void serve(String fileName) throws IOException {
        Path request = folder.resolve(fileName);
        String words = Files.readString(request);
        disk.delete(request);
        String name = fileName.substring(0, fileName.length() - REQUEST.length());
        disk.write(folder.resolve(name + ANSWER), desk.answerInWriting(words).getBytes(StandardCharsets.UTF_8));
    }
}
