package org.gongkai.output.pdf;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * 自备字体: the fonts that an office puts beside the installation, each for a role, in a folder with the role map
 * {@code fonts.properties}:
 *
 * <pre>
 * 标题 = 方正小标宋.ttf
 * 正文 = 仿宋_GB2312.ttf
 * </pre>
 *
 * A role without a font of its own is printed in the font that is brought along, and so is every character that a font
 * lacks.
 */
public final class FontFolder {
    /** No font of one's own. */
    public static final FontFolder NONE = new FontFolder(Map.of());

    private static final String MAP = "fonts.properties";

    private final Map<FontRole, FontFile> files;
    private final ThreadLocal<Map<FontRole, TrueTypeFont>> parsed;

    private FontFolder(Map<FontRole, FontFile> files) {
        this.files = files;
        this.parsed = ThreadLocal.withInitial(this::parse);
    }

    /**
     * Reads and tries the fonts of a folder; a folder that is missing or empty holds none.
     *
     * @throws IllegalArgumentException if the role map or a font cannot be used, in a sentence that says what to change
     */
    public static FontFolder of(Path folder) throws IOException {
        Path map = folder.resolve(MAP);
        if (!Files.isRegularFile(map)) {
            requireNoFonts(folder);
            return NONE;
        }
        Map<FontRole, FontFile> files = new EnumMap<>(FontRole.class);
        Map<String, FontFile> read = new LinkedHashMap<>();
        Properties roles = roles(map);
        for (String term : new TreeSet<>(roles.stringPropertyNames())) {
            FontRole role = role(map, term);
            String name = roles.getProperty(term).strip();
            FontFile file = read.get(name);
            if (file == null) {
                file = FontFile.of(file(folder, term, name));
                read.put(name, file);
            }
            files.put(role, file);
        }
        return new FontFolder(files);
    }

    /** The roles that have a font of their own, and the file of each, for a report. */
    public Map<FontRole, String> names() {
        Map<FontRole, String> names = new EnumMap<>(FontRole.class);
        files.forEach((role, file) -> names.put(role, file.name()));
        return names;
    }

    /** The fonts as the current thread may read them. */
    Map<FontRole, TrueTypeFont> ofThread() {
        return parsed.get();
    }

    private Map<FontRole, TrueTypeFont> parse() {
        Map<FontRole, TrueTypeFont> fonts = new EnumMap<>(FontRole.class);
        Map<String, TrueTypeFont> once = new LinkedHashMap<>();
        files.forEach((role, file) -> fonts.put(role, once.computeIfAbsent(file.name(), name -> file.parse())));
        return fonts;
    }

    private static void requireNoFonts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            Optional<String> font = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches("(?i).*\\.(ttf|ttc|otf)"))
                    .sorted()
                    .findFirst();
            if (font.isPresent()) {
                throw new IllegalArgumentException("The folder " + folder + " lacks " + MAP
                        + "; say there what each font is for, such as 正文 = " + font.get() + ".");
            }
        }
    }

    private static Properties roles(Path map) throws IOException {
        Properties roles = new Properties();
        try (Reader text = new StringReader(Files.readString(map).replace("\uFEFF", ""))) {
            roles.load(text);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The file " + map + " is not in UTF-8; save it in UTF-8.", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("The file " + map + " has a \\ that leads nowhere; leave it out.", e);
        }
        return roles;
    }

    private static FontRole role(Path map, String term) {
        return FontRole.of(term)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Unknown role “" + term + "” in " + map + "; the roles are " + FontRole.terms() + "."));
    }

    private static Path file(Path folder, String term, String name) {
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || !Files.isRegularFile(folder.resolve(name))) {
            throw new IllegalArgumentException("The font “" + name + "” of the role " + term + " is not in " + folder
                    + "; put it there or take the line out of " + MAP + ".");
        }
        return folder.resolve(name);
    }
}
