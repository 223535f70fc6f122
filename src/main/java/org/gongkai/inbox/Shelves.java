package org.gongkai.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.disk.Disk;
import org.gongkai.disk.Step;
import org.gongkai.disk.Steps;
import org.gongkai.intake.Reading;
import org.gongkai.model.Claim;
import org.gongkai.model.Fingerprint;
import org.gongkai.model.Source;
import org.gongkai.refusal.Refusal;

/**
 * 收件箱存档: {@code taken/} with what was taken and {@code refused/} with what was not, each file under the beginning of
 * its fingerprint and its own name, so that files of the same name never overwrite each other.
 */
public final class Shelves {
    static final String TAKEN = "taken";
    static final String REFUSED = "refused";
    private static final String LIFTED = ".lifted-";
    private static final int MARK_LENGTH = 12;
    private static final int LONGEST_NAME = 180;

    private final Path inbox;
    private final Disk disk;
    private final Steps steps;

    /** The shelves of an inbox. */
    public Shelves(Path inbox, Disk disk) {
        this(inbox, disk, Steps.LOGGED);
    }

    /** The shelves of an inbox, telling the steps they pass. */
    public Shelves(Path inbox, Disk disk, Steps steps) {
        this.inbox = inbox;
        this.disk = disk;
        this.steps = steps;
    }

    /** 存档名: the name that a content is shelved under. */
    static String label(String fingerprint, String fileName) {
        return fingerprint.substring(0, MARK_LENGTH) + "-" + shortened(fileName);
    }

    /**
     * Lays a dropped file, whose content is kept and registered, among those that were taken. A file that took its place
     * meanwhile is put back: it is to be taken in its own right.
     */
    public void take(Claim claim, Source source) throws IOException {
        String label = label(source.fingerprint(), claim.fileName());
        Path lifted = disk.createFolders(inbox.resolve(TAKEN)).resolve(LIFTED + label);
        try {
            disk.move(claim.path(), lifted);
        } catch (NoSuchFileException e) {
            return;
        }
        steps.passed(Step.LIFTED);
        if (claim.isStill(Files.readAttributes(lifted, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS))) {
            disk.move(lifted, inbox.resolve(TAKEN).resolve(label));
            noteFollows(claim.path(), label);
        } else {
            putBack(lifted, claim.fileName());
        }
        steps.passed(Step.SHELVED);
    }

    /**
     * Lays a content that cannot be read among the refused, under every name it came under, each with its note.
     *
     * @param names the names it came under
     * @param content where the content lies
     */
    public void refuse(Refusal refusal, List<String> names, Path content) throws IOException {
        String fingerprint = refusal.source().fingerprint();
        for (String name : names) {
            String label = label(fingerprint, name);
            Path refused = note(label, new Refusal(new Source(name, fingerprint), refusal.problems()));
            steps.passed(Step.NOTED);
            if (!Files.exists(refused, LinkOption.NOFOLLOW_LINKS)) {
                giveBack(label, refused, content);
            }
            disk.delete(inbox.resolve(TAKEN).resolve(label));
            disk.delete(DoneNote.beside(inbox.resolve(TAKEN).resolve(label)));
            steps.passed(Step.RETURNED);
        }
    }

    /**
     * Lays a note among the refused for each file of an archive that is refused while the archive itself is taken; the same
     * reading lays the same notes.
     */
    public void noteMembers(Reading reading) throws IOException {
        String label = label(reading.source().fingerprint(), reading.source().fileName());
        for (int i = 0; i < reading.refused().size(); i++) {
            note(label + "-" + (i + 1), reading.refused().get(i));
            steps.passed(Step.NOTED);
        }
    }

    /** Takes a content that could be read after all from among the refused, with its notes. */
    public void forgive(String fingerprint) throws IOException {
        Path refused = inbox.resolve(REFUSED);
        if (!Files.isDirectory(refused, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> before =
                Files.newDirectoryStream(refused, fingerprint.substring(0, MARK_LENGTH) + "-*")) {
            for (Path each : before) {
                disk.delete(each);
            }
        }
    }

    /**
     * Takes files away that were taken long ago, with the notes that told that they were complete. Only a file goes whose own
     * bytes are a content that may go: whatever else lies there is not ours.
     *
     * @param mayGo the fingerprints of the contents that may go
     * @param isKept whether such a content is kept elsewhere
     * @return how many files went
     */
    public int thin(Set<String> mayGo, Predicate<String> isKept) throws IOException {
        Set<String> marks =
                mayGo.stream().map(each -> each.substring(0, MARK_LENGTH)).collect(Collectors.toSet());
        int gone = 0;
        for (Path file : files(disk.createFolders(inbox.resolve(TAKEN)), marks)) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && mayGo(file, mayGo, isKept)) {
                disk.delete(DoneNote.beside(file));
                disk.delete(file);
                gone++;
            }
        }
        return gone;
    }

    private static boolean mayGo(Path file, Set<String> mayGo, Predicate<String> isKept) throws IOException {
        String fingerprint = Fingerprint.of(file);
        return mayGo.contains(fingerprint) && isKept.test(fingerprint);
    }

    private static List<Path> files(Path folder, Set<String> marks) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.getFileName().toString().length() > MARK_LENGTH)
                    .filter(file -> marks.contains(file.getFileName().toString().substring(0, MARK_LENGTH)))
                    .sorted()
                    .toList();
        }
    }

    /** Settles what a crash left in the middle: a lifted file is shelved if its content is kept, else put back. */
    public void sweep(Predicate<String> isKept) throws IOException {
        for (Path lifted : lifted()) {
            String label = lifted.getFileName().toString().substring(LIFTED.length());
            String fingerprint = Fingerprint.of(lifted);
            if (fingerprint.startsWith(label.substring(0, MARK_LENGTH)) && isKept.test(fingerprint)) {
                disk.move(lifted, lifted.resolveSibling(label));
                noteFollows(inbox.resolve(label.substring(MARK_LENGTH + 1)), label);
            } else {
                putBack(lifted, label.substring(MARK_LENGTH + 1));
            }
        }
    }

    /** Lays what may not even be opened among the refused. */
    void turnAway(Path file, Refusal refusal) throws IOException {
        String name = String.valueOf(file.getFileName());
        Path refused = note(label(Fingerprint.of(List.of(name)), name), refusal);
        disk.move(file, refused);
    }

    private Path note(String label, Refusal refusal) throws IOException {
        Path folder = disk.createFolders(inbox.resolve(REFUSED));
        disk.write(folder.resolve(label + ".txt"), refusal.note().getBytes(StandardCharsets.UTF_8));
        return folder.resolve(label);
    }

    private void giveBack(String label, Path refused, Path content) throws IOException {
        Path taken = inbox.resolve(TAKEN).resolve(label);
        if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
            disk.move(taken, refused);
            return;
        }
        Path copy = refused.resolveSibling(LIFTED + label);
        disk.delete(copy);
        disk.copy(content, copy);
        disk.move(copy, refused);
    }

    /** The note that told that the file was complete goes where the file goes. */
    private void noteFollows(Path file, String label) throws IOException {
        Path note = DoneNote.beside(file);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.isRegularFile(note, LinkOption.NOFOLLOW_LINKS)) {
            disk.move(note, DoneNote.beside(inbox.resolve(TAKEN).resolve(label)));
        }
    }

    /** Back under its own name, or where that is taken again, under the next free one. */
    private void putBack(Path lifted, String name) throws IOException {
        Path place = inbox.resolve(name);
        for (int i = 2; Files.exists(lifted, LinkOption.NOFOLLOW_LINKS); i++) {
            try {
                disk.moveToFree(lifted, place);
            } catch (FileAlreadyExistsException e) {
                place = inbox.resolve(i + "-" + name);
            }
        }
    }

    private List<Path> lifted() throws IOException {
        Path taken = disk.createFolders(inbox.resolve(TAKEN));
        try (Stream<Path> files = Files.list(taken)) {
            return files.filter(file -> file.getFileName().toString().startsWith(LIFTED))
                    .sorted()
                    .toList();
        }
    }

    /** The name from its end, where the ending is, within what a file system takes. */
    private static String shortened(String name) {
        String rest = name;
        while (rest.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            rest = rest.substring(rest.offsetByCodePoints(0, 1));
        }
        return rest;
    }
}
