package org.gongkai.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.model.State;

/**
 * 已公开文件核验: whether every published version stands in the outbox as it was published, held against the register and the
 * manifest that the register knows by its SHA-256. Nothing is changed and no link followed.
 *
 * <p>It is asked for one unit and year after the other, so that a caller may do all of them or a few at a time.
 */
public final class Custody {
    private static final Pattern UNIT = Pattern.compile(Publications.UNIT_CODE.pattern() + "-\\d{4}");
    private static final Pattern VERSION = Pattern.compile("v[1-9][0-9]*");
    private static final long LONGEST_NAME = 64;

    private final Path outbox;
    private final Register register;

    /**
     * 登记的版本: a version as the register knows it.
     *
     * @param place its folder below the outbox, such as {@code 029017-2026/v1}
     * @param manifest the SHA-256 of its manifest; empty where it is not known
     * @param state {@link State#PUBLISHED} for the newest, {@link State#REPLACED} for those before it, {@link State#SOUND} for
     *     one that is about to appear
     */
    public record Version(String place, String manifest, State state) {
        /** The unit and year, such as {@code 029017-2026}. */
        String unit() {
            return place.substring(0, place.lastIndexOf('/'));
        }

        /** Its own name, such as {@code v1}. */
        String name() {
            return place.substring(place.lastIndexOf('/') + 1);
        }
    }

    /** 登记: what is known of the versions, also of those about to appear. */
    @FunctionalInterface
    public interface Register {
        /** Every version. */
        List<Version> all();

        /** The versions of a unit and year. */
        default List<Version> of(String unit) {
            return all().stream().filter(version -> version.unit().equals(unit)).toList();
        }
    }

    /** Custody of an outbox, held against a register. */
    public Custody(Path outbox, Register register) {
        this.outbox = outbox;
        this.register = register;
    }

    /** Every unit and year that has versions in the register, or what looks like them in the outbox; sorted. */
    public List<String> units() {
        TreeSet<String> units = new TreeSet<>();
        register.all().forEach(version -> units.add(version.unit()));
        if (Files.isDirectory(outbox)) {
            names(outbox).stream().filter(name -> UNIT.matcher(name).matches()).forEach(units::add);
        }
        return List.copyOf(units);
    }

    /**
     * What is wrong with the versions of a unit and year; nothing where all is well. What was found while the register
     * changed counts for nothing: it is looked at once more.
     *
     * @param unit such as {@code 029017-2026}
     */
    public List<Damage> of(String unit) {
        List<Version> known = register.of(unit);
        List<Damage> found = look(unit, known);
        for (List<Version> now = register.of(unit); !found.isEmpty() && !now.equals(known); now = register.of(unit)) {
            known = now;
            found = look(unit, known);
        }
        return found;
    }

    private List<Damage> look(String unit, List<Version> known) {
        Path folder = outbox.resolve(unit);
        List<Damage> found = new ArrayList<>();
        boolean isThere = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        for (Version version : known) {
            if (version.state() != State.SOUND) {
                found.addAll(
                        isThere
                                ? new Inventory(outbox, version).damages()
                                : List.of(new Damage(version.place(), Damage.Kind.MISSING)));
            }
        }
        if (isThere) {
            unknown(unit, folder, known, found);
            latest(unit, folder.resolve(Publications.LATEST), known, found);
        }
        return found;
    }

    private static void unknown(String unit, Path folder, List<Version> known, List<Damage> found) {
        names(folder).stream()
                .filter(name -> VERSION.matcher(name).matches())
                .filter(name ->
                        known.stream().noneMatch(version -> version.name().equals(name)))
                .forEach(name -> found.add(new Damage(unit + "/" + name, Damage.Kind.ADDED)));
    }

    /** While a version is about to appear, the name may lead to it already. */
    private static void latest(String unit, Path latest, List<Version> known, List<Damage> found) {
        String path = unit + "/" + Publications.LATEST;
        boolean isPublished = known.stream().anyMatch(version -> version.state() == State.PUBLISHED);
        boolean isThere = Files.exists(latest, LinkOption.NOFOLLOW_LINKS);
        if (isPublished && !isThere) {
            found.add(new Damage(path, Damage.Kind.MISSING));
        } else if (isThere && !leads(latest, known)) {
            found.add(new Damage(path, isPublished ? Damage.Kind.MISLEADING : Damage.Kind.ADDED));
        }
    }

    private static boolean leads(Path latest, List<Version> known) {
        String target = target(latest);
        return known.stream()
                .filter(version -> version.state() != State.REPLACED)
                .anyMatch(version -> version.name().equals(target));
    }

    /** What a link says; or the small file that stands for it where links need a permission. */
    private static String target(Path latest) {
        try {
            if (Files.isSymbolicLink(latest)) {
                return Files.readSymbolicLink(latest).toString();
            }
            boolean isNote =
                    Files.isRegularFile(latest, LinkOption.NOFOLLOW_LINKS) && Files.size(latest) <= LONGEST_NAME;
            return isNote ? Files.readString(latest, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** A folder that cannot be listed tells by its versions, which cannot be read either. */
    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
