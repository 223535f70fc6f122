package org.gongkai.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.gongkai.disk.Disk;
import org.gongkai.model.Claim;
import org.gongkai.model.Source;
import org.gongkai.store.Arrivals;
import org.gongkai.store.Vault;

/** 收文盘: hands in at the desk what would else be dropped into the inbox; from here on it goes the way of any dropped file. */
final class Tray {
    private final Path folder;
    private final Disk disk;
    private final Vault vault;
    private final Arrivals arrivals;

    Tray(Path folder, Disk disk, Vault vault, Arrivals arrivals) {
        this.folder = folder;
        this.disk = disk;
        this.vault = vault;
        this.arrivals = arrivals;
    }

    /** Hands in a text under a file name; when this returns it is kept and registered, and will be read. */
    void put(String fileName, String text) throws IOException {
        Path file = disk.createFolders(folder).resolve(fileName);
        disk.write(file, text.getBytes(StandardCharsets.UTF_8));
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        Claim claim = Claim.of(file, attributes, "");
        Optional<Source> source = vault.keep(claim);
        arrivals.register(source.orElseThrow(() -> new IOException("Somebody else writes " + file)), claim);
        disk.delete(file);
    }
}
