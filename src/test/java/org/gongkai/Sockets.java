package org.gongkai;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sockets of a process, as Linux knows them. */
final class Sockets {
    private static final String LISTENS = "0A";
    private static final String BOUND = "07";

    private final Path process;

    private Sockets(Path process) {
        this.process = process;
    }

    static Sockets of(long process) {
        return new Sockets(Path.of("/proc", Long.toString(process)));
    }

    /** Where it listens, such as {@code tcp 127.0.0.1:9876}, each place once whether by IPv4 or written as IPv6. */
    Set<String> listening() throws IOException {
        Set<String> inodes = inodes();
        Set<String> listening = new TreeSet<>();
        for (String kind : List.of("tcp", "tcp6", "udp", "udp6")) {
            for (String line : Files.readAllLines(process.resolve("net").resolve(kind))) {
                List<String> words = List.of(line.strip().split("\\s+"));
                String state = words.get(3);
                if ((state.equals(LISTENS) || state.equals(BOUND)) && inodes.contains(words.get(9))) {
                    listening.add(kind.substring(0, 3) + " " + address(words.get(1)));
                }
            }
        }
        return listening;
    }

    private Set<String> inodes() throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> files = Files.list(process.resolve("fd"))) {
            for (Path file : files.toList()) {
                String target = Files.readSymbolicLink(file).toString();
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    /** Bytes come in words of four, each the wrong way round; the last four are those of IPv4. */
    private static String address(String hex) {
        String host = hex.substring(0, hex.indexOf(':'));
        boolean isMapped = host.startsWith("0000000000000000FFFF0000");
        if (host.length() > 8 && !isMapped) {
            return "[" + host + "]:" + Integer.parseInt(hex.substring(hex.indexOf(':') + 1), 16);
        }
        byte[] bytes = HexFormat.of().parseHex(host.substring(host.length() - 8));
        List<String> numbers = new ArrayList<>();
        for (byte each : bytes) {
            numbers.add(0, Integer.toString(each & 0xff));
        }
        return String.join(".", numbers) + ":" + Integer.parseInt(hex.substring(hex.indexOf(':') + 1), 16);
    }
}
