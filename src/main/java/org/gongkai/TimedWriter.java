package org.gongkai;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.gongkai.document.Disclosure;
import org.gongkai.measure.Measures;
import org.gongkai.output.DisclosureWriter;

/** 计时排版: a writer whose time is taken. */
record TimedWriter(DisclosureWriter writer, Measures measures) implements DisclosureWriter {
    /** The same writers, each timed. */
    static List<DisclosureWriter> all(List<DisclosureWriter> writers, Measures measures) {
        return writers.stream()
                .<DisclosureWriter>map(writer -> new TimedWriter(writer, measures))
                .toList();
    }

    @Override
    public String format() {
        return writer.format();
    }

    @Override
    public List<Path> write(Disclosure disclosure, Path folder) throws IOException {
        long begin = System.nanoTime();
        try {
            return writer.write(disclosure, folder);
        } finally {
            measures.took(format(), Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    @Override
    public List<String> conformance() {
        return writer.conformance();
    }
}
