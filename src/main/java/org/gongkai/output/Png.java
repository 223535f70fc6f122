package org.gongkai.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PNG 图片: rectangles of few colours, each pixel the number of a colour in four bits. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEAD = 13;
    private static final byte BITS = 4;
    private static final byte BY_PALETTE = 3;
    private static final int COLOURS = 1 << BITS;
    private static final int RGB = 3;

    private final int width;
    private final int height;
    private final byte[] pixels;

    /** A picture of the first colour. */
    Png(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    /** Fills a rectangle with a colour by its number. */
    void fill(Bars.Rectangle rectangle, int colour) {
        for (int y = rectangle.y(); y < rectangle.y() + rectangle.height(); y++) {
            int row = y * width + rectangle.x();
            Arrays.fill(pixels, row, row + rectangle.width(), (byte) colour);
        }
    }

    /**
     * The picture as a file.
     *
     * @param colours each as a number of 24 bits, sixteen at most
     */
    byte[] toBytes(int... colours) {
        if (colours.length > COLOURS) {
            throw new IllegalArgumentException("A picture has at most " + COLOURS + " colours");
        }
        ByteBuffer head =
                ByteBuffer.allocate(HEAD).putInt(width).putInt(height).put(BITS).put(BY_PALETTE);
        ByteBuffer palette = ByteBuffer.allocate(RGB * colours.length);
        for (int colour : colours) {
            palette.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk("IHDR", head.array(), file);
        chunk("PLTE", palette.array(), file);
        chunk("IDAT", deflated(), file);
        chunk("IEND", new byte[0], file);
        return file.toByteArray();
    }

    /** A row is a byte that says that it stands as it is, and two pixels a byte. */
    private byte[] deflated() {
        int row = 1 + (width + 1) / 2;
        byte[] packed = new byte[row * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                packed[y * row + 1 + x / 2] |= (byte) (pixels[y * width + x] << (x % 2 == 0 ? BITS : 0));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(packed);
        } catch (IOException e) {
            throw new IllegalStateException("Memory is no disk that fails", e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(String type, byte[] content, ByteArrayOutputStream file) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(number(content.length));
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(number((int) sum.getValue()));
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
