package org.gongkai.inbox;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.value.Characters;

/** 不收之物: what lies in the inbox and is never claimed: folders, and files whose names this machine cannot read. It is told. */
final class Strays {
    private static final List<String> SHELVES = List.of(Shelves.TAKEN, Shelves.REFUSED);

    private Strays() {}

    /** What lies there and stays, by name, each with the reason in Chinese; nothing where the folder cannot be read. */
    static SortedMap<String, String> in(Path folder) {
        SortedMap<String, String> strays = new TreeMap<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                String name = String.valueOf(each.getFileName());
                String why = name.startsWith(".") || SHELVES.contains(name) ? "" : why(folder, each, name);
                if (!why.isEmpty()) {
                    strays.put(Characters.visible(name), why);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Collections.emptySortedMap();
        }
        return strays;
    }

    private static String why(Path folder, Path place, String name) {
        if (Files.isDirectory(place)) {
            return "是文件夹，不会打开；请放入其中的导出文件本身，或压缩为 ZIP 后放入";
        }
        return isReadable(folder, name) ? "" : "名称的编码与本机不同，无法打开；请改名后重新放入";
    }

    /** Whether the name that this machine shows for a file leads back to it. */
    private static boolean isReadable(Path folder, String name) {
        try {
            return Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
