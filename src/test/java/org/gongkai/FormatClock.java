package org.gongkai;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.document.Disclosure;
import org.gongkai.document.Disclosures;
import org.gongkai.document.Edition;
import org.gongkai.output.DisclosureWriter;
import org.gongkai.output.pdf.FontFolder;
import org.gongkai.output.pdf.RendererAlone;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Proofs;

/**
 * How long each format of one disclosure takes in a process of its own, in milliseconds: the first time, and the median of the
 * later ones, all formats in turn with the renderer of the PDF alone.
 */
final class FormatClock {
    static final String RENDERER = "renderer";
    static final String PAGES = "pages";
    static final String READ_BACK = "read-back";
    private static final int ROUNDS = 30;

    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final Formats formats = Formats.chosen(String.join(",", Formats.NAMES));
    private final Disclosure disclosure;

    private FormatClock(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * Prints a line a clock: its name, the first time and the median of the later ones.
     *
     * @param args the folder of the exports, and {@code renderer} where only the renderer is to be timed, once
     */
    public static void main(String[] args) throws Exception {
        FormatClock clock = new FormatClock(disclosure(Path.of(args[0])));
        RendererAlone renderer = RendererAlone.of(clock.disclosure);
        Path folder = Files.createTempDirectory("formats");
        PrintWriter out = Console.utf8(FileDescriptor.out);
        try {
            if (args.length > 1) {
                clock.time(RENDERER, renderer::render);
            } else {
                out.println(PAGES + " " + renderer.render() + " 0");
                clock.everyFormat(renderer, folder);
            }
            clock.times.forEach((name, of) -> out.println(name + " " + of.get(0) / 1e6 + " " + median(of) / 1e6));
        } finally {
            delete(folder);
        }
    }

    private void everyFormat(RendererAlone renderer, Path folder) throws Exception {
        List<DisclosureWriter> writers = formats.writers(FontFolder.NONE);
        for (int round = 0; round < ROUNDS; round++) {
            time(RENDERER, renderer::render);
            for (DisclosureWriter writer : writers) {
                time(writer.format(), () -> writer.write(disclosure, folder));
            }
            time(READ_BACK, () -> readBack(folder));
        }
    }

    private int readBack(Path folder) throws IOException {
        int differences = 0;
        for (DisclosureReader reader : formats.readers()) {
            differences += Proofs.differences(disclosure, reader, folder).size();
        }
        return differences;
    }

    private void time(String name, Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        times.computeIfAbsent(name, first -> new ArrayList<>()).add(System.nanoTime() - begin);
    }

    /** The median of the later half. */
    private static long median(List<Long> times) {
        List<Long> later =
                times.subList(times.size() / 2, times.size()).stream().sorted().toList();
        return later.get(later.size() / 2);
    }

    private static Disclosure disclosure(Path exports) throws Exception {
        try (Stream<Path> files = Files.list(exports)) {
            List<Path> sorted = files.sorted().toList();
            return new Disclosures().assemble(ReadDossier.of(ReadDossier.exports(sorted)), Edition.PUBLIC);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
