package org.gongkai.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 色彩特性文件: the sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2, written by us, so that its bytes are the
 * same on every machine and nobody's licence is upon it.
 */
final class ColourProfile {
    private static final int HEADER = 128;
    private static final int TAG = 12;
    private static final int STEPS = 1024;
    private static final int FULL = 65535;
    private static final int VERSION = 0x02100000;

    /** The white of the profile connection space, D50, as three numbers of 16.16 bits. */
    private static final int[] WHITE = {0x0000F6D6, 0x00010000, 0x0000D32D};

    private static final int[] RED = {0x00006FA2, 0x000038F5, 0x00000390};
    private static final int[] GREEN = {0x00006299, 0x0000B785, 0x000018DA};
    private static final int[] BLUE = {0x000024A0, 0x00000F84, 0x0000B6CF};
    private static final String NAME = "sRGB";
    private static final String RIGHTS = "No copyright, use freely";

    private static final byte[] BYTES = bytes();

    private ColourProfile() {}

    /** The bytes of the profile. */
    static byte[] srgb() {
        return BYTES.clone();
    }

    private static byte[] bytes() {
        Map<String, byte[]> tags = tags();
        int start = HEADER + Integer.BYTES + TAG * tags.size();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] table = written(out -> {
            out.writeInt(tags.size());
            for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
                out.writeBytes(tag.getKey());
                out.writeInt(start + data.size());
                out.writeInt(tag.getValue().length);
                data.writeBytes(padded(tag.getValue()));
            }
        });
        return written(out -> {
            out.write(header(start + data.size()));
            out.write(table);
            data.writeTo(out);
        });
    }

    private static Map<String, byte[]> tags() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description());
        tags.put("cprt", text(RIGHTS));
        tags.put("wtpt", colour(WHITE));
        tags.put("rXYZ", colour(RED));
        tags.put("gXYZ", colour(GREEN));
        tags.put("bXYZ", colour(BLUE));
        for (String curve : new String[] {"rTRC", "gTRC", "bTRC"}) {
            tags.put(curve, curve());
        }
        return tags;
    }

    private static byte[] header(int size) {
        byte[] header = written(out -> {
            out.writeInt(size);
            out.writeInt(0);
            out.writeInt(VERSION);
            out.writeBytes("mntrRGB XYZ ");
            for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
                out.writeShort(part);
            }
            out.writeBytes("acsp");
            out.write(new byte[28]);
            for (int part : WHITE) {
                out.writeInt(part);
            }
        });
        return Arrays.copyOf(header, HEADER);
    }

    private static byte[] description() {
        return written(out -> {
            out.writeBytes("desc");
            out.writeInt(0);
            out.writeInt(NAME.length() + 1);
            out.writeBytes(NAME);
            out.write(new byte[1 + 8 + 3 + 67]);
        });
    }

    private static byte[] text(String text) {
        return written(out -> {
            out.writeBytes("text");
            out.writeInt(0);
            out.write(text.getBytes(StandardCharsets.US_ASCII));
            out.write(0);
        });
    }

    private static byte[] colour(int... xyz) {
        return written(out -> {
            out.writeBytes("XYZ ");
            out.writeInt(0);
            for (int part : xyz) {
                out.writeInt(part);
            }
        });
    }

    /** How bright each step is; strict arithmetic, the same on every machine. */
    private static byte[] curve() {
        return written(out -> {
            out.writeBytes("curv");
            out.writeInt(0);
            out.writeInt(STEPS);
            for (int step = 0; step < STEPS; step++) {
                double signal = step / (STEPS - 1.0);
                double light = signal <= 0.04045 ? signal / 12.92 : StrictMath.pow((signal + 0.055) / 1.055, 2.4);
                out.writeShort((int) Math.round(light * FULL));
            }
        });
    }

    private static byte[] padded(byte[] content) {
        return Arrays.copyOf(content, (content.length + 3) / 4 * 4);
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** 写: writes a piece of the profile. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
