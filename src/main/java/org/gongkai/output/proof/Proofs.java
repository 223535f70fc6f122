package org.gongkai.output.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.output.FormatFailure;
import org.gongkai.output.Staged;
import org.jspecify.annotations.Nullable;

/** 校对: reads every format of a disclosure back and holds all its figures and texts against the disclosure itself. */
public final class Proofs {
    /** The format whose text is taken from the print by whoever calls. */
    private static final String PRINTED = "pdf";

    private final List<DisclosureReader> readers;

    /** Proofs by one reader a format. */
    public Proofs(List<DisclosureReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Whether there is a print whose text is to be read back. */
    public boolean isPrinted(Staged staged) {
        return staged.has(PRINTED);
    }

    /** The printed disclosure before it is released. */
    public byte[] print(Staged staged) throws IOException {
        return Files.readAllBytes(staged.first(PRINTED));
    }

    /**
     * Holds every format that stands against the disclosure.
     *
     * @param printed the text of the print; null where there is none
     * @return the formats that do not say what the disclosure says
     */
    public List<FormatFailure> read(Staged staged, @Nullable String printed) throws IOException {
        Script script = Script.of(staged.disclosure());
        List<FormatFailure> failures = new ArrayList<>();
        for (DisclosureReader reader : readers) {
            if (staged.has(reader.format())) {
                List<String> differences = differences(script, reader, staged.folder(), printed);
                if (!differences.isEmpty()) {
                    failures.add(failure(reader.format(), differences));
                }
            }
        }
        return failures;
    }

    /** What a format in a folder says otherwise than a disclosure; none where it says the same. */
    public static List<String> differences(Disclosure disclosure, DisclosureReader reader, Path folder)
            throws IOException {
        return differences(Script.of(disclosure), reader, folder, null);
    }

    private static List<String> differences(
            Script script, DisclosureReader reader, Path folder, @Nullable String printed) throws IOException {
        try {
            Reading reading = printed != null && reader.format().equals(PRINTED)
                    ? Reading.Pages.of(printed)
                    : reader.read(folder);
            return differences(script.only(reader.kinds()), reading);
        } catch (RuntimeException e) {
            return List.of("无法读回：" + e.getMessage());
        }
    }

    private static List<String> differences(Script script, Reading reading) {
        return reading instanceof Reading.Lines lines
                ? Collation.of(script, lines)
                : Perusal.of(script, (Reading.Pages) reading);
    }

    private static FormatFailure failure(String format, List<String> differences) {
        return new FormatFailure(
                format, new IllegalStateException("读回的内容与公开文本不一致，" + String.join("；", differences) + "。请将日志交给运维人员。"));
    }
}
