package org.gongkai.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/**
 * 条目名称: the names of the entries of an archive. One that declares UTF-8 is read as that; the others, which come from one
 * packer, all alike as UTF-8 or as GB18030.
 */
final class EntryNames {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int LAST_OF_TWO_BYTES = 0x7FF;

    private EntryNames() {}

    /** The name of each entry, in their order; null for one that is text in no encoding. */
    static List<@Nullable String> of(List<ZipArchiveEntry> entries) {
        List<byte[]> undeclared = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            if (declared(entry) == null) {
                undeclared.add(entry.getRawName());
            }
        }
        Charset charset = charset(undeclared);
        List<@Nullable String> names = new ArrayList<>();
        for (ZipArchiveEntry entry : entries) {
            byte[] utf8 = declared(entry);
            names.add(utf8 == null ? decoded(entry.getRawName(), charset) : decoded(utf8, StandardCharsets.UTF_8));
        }
        return names;
    }

    /** How an entry is called where its name is text in no encoding. */
    static String unreadable(ZipArchiveEntry entry) {
        return Characters.visible(new String(entry.getRawName(), StandardCharsets.UTF_8));
    }

    /** The bytes of a name that says of itself that it is UTF-8: by bit 11, or by the field of Info-ZIP. */
    private static byte @Nullable [] declared(ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getRawName();
        }
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField field) {
            CRC32 crc = new CRC32();
            crc.update(entry.getRawName());
            return crc.getValue() == field.getNameCRC32() ? field.getUnicodeName() : null;
        }
        return null;
    }

    private static Charset charset(List<byte[]> names) {
        boolean plausible = true;
        for (byte[] name : names) {
            String text = decoded(name, StandardCharsets.UTF_8);
            if (text == null) {
                return GB18030;
            }
            plausible = plausible && (isPlausible(text) || decoded(name, GB18030) == null);
        }
        return plausible ? StandardCharsets.UTF_8 : GB18030;
    }

    /** Two bytes of GBK that happen to be UTF-8 give a letter of another script, never a Chinese character. */
    private static boolean isPlausible(String text) {
        return text.chars().noneMatch(c -> c >= 0x80 && c <= LAST_OF_TWO_BYTES);
    }

    private static @Nullable String decoded(byte[] name, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
