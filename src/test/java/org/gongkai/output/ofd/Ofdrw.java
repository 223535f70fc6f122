package org.gongkai.output.ofd;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What ofdrw, the open reader of OFD, reads; it has a class loader of its own, since it wants libraries that we do not. */
final class Ofdrw {
    private static final Path LIBRARIES = Path.of("target/ofdrw");

    private Ofdrw() {}

    /** The text of every page, text object by text object. */
    static List<String> pages(Path file) throws IOException, ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader libraries = new URLClassLoader(libraries(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(libraries);
            return pages(file, libraries);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> pages(Path file, ClassLoader libraries)
            throws IOException, ReflectiveOperationException {
        Class<?> readerType = libraries.loadClass("org.ofdrw.reader.OFDReader");
        Class<?> extractorType = libraries.loadClass("org.ofdrw.reader.ContentExtractor");
        List<String> pages = new ArrayList<>();
        try (AutoCloseable reader =
                (AutoCloseable) readerType.getConstructor(Path.class).newInstance(file)) {
            Object extractor = extractorType.getConstructor(readerType).newInstance(reader);
            int count = (int) readerType.getMethod("getNumberOfPages").invoke(reader);
            for (int page = 1; page <= count; page++) {
                Object texts =
                        extractorType.getMethod("getPageContent", int.class).invoke(extractor, page);
                pages.add(String.join(
                        "\n", ((List<?>) texts).stream().map(String::valueOf).toList()));
            }
            return pages;
        } catch (IOException | ReflectiveOperationException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL[] libraries() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARIES)) {
            List<URL> addresses = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                addresses.add(file.toUri().toURL());
            }
            return addresses.toArray(URL[]::new);
        }
    }
}
