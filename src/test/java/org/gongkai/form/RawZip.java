package org.gongkai.form;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** ZIP archives byte by byte (APPNOTE.TXT 4.3), honest or not, for the tests. */
public final class RawZip {
    private static final int UTF8 = 1 << 11;
    private static final int ENCRYPTED = 1;
    private static final int DEFLATED = 8;
    private static final int UNIX = 3 << 8;

    private final ByteArrayOutputStream bodies = new ByteArrayOutputStream();
    private final List<Entry> entries = new ArrayList<>();

    /** An entry, as it is written into the directory. */
    private static final class Entry {
        private byte[] name = {};
        private byte[] extra = {};
        private int flags = UTF8;
        private int method = DEFLATED;
        private int madeBy = 20;
        private int attributes;
        private long crc;
        private long packed;
        private long size;
        private long place;
    }

    /** A file under a name in UTF-8 that says so. */
    public RawZip file(String name, byte[] content) {
        return add(name.getBytes(StandardCharsets.UTF_8), UTF8, content);
    }

    public RawZip file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A file under a name in some encoding that is not declared. */
    public RawZip file(String name, Charset charset, String content) {
        return add(name.getBytes(charset), 0, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The last file is said to be encrypted. */
    public RawZip encrypted() {
        last().flags |= ENCRYPTED;
        return this;
    }

    /** The last file is said to be packed by some method. */
    public RawZip method(int method) {
        last().method = method;
        return this;
    }

    /** The last file has the mode that a Unix gives it. */
    public RawZip mode(int mode) {
        last().madeBy |= UNIX;
        last().attributes = mode << 16;
        return this;
    }

    /** The last file is said to have another size. */
    public RawZip size(long size) {
        last().size = size;
        return this;
    }

    /** The last file is said to have another check sum. */
    public RawZip crc(long crc) {
        last().crc = crc;
        return this;
    }

    /** The last file has a name in UTF-8 beside the other, as Info-ZIP writes it. */
    public RawZip unicodeName(String name) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer extra = little(9 + utf8.length).putShort((short) 0x7075).putShort((short) (5 + utf8.length));
        last().extra = bytes(extra.put((byte) 1).putInt((int) crc(last().name)).put(utf8));
        return this;
    }

    /** Another name for the body of the last file. */
    public RawZip again(String name) {
        Entry again = new Entry();
        again.name = name.getBytes(StandardCharsets.UTF_8);
        again.crc = last().crc;
        again.packed = last().packed;
        again.size = last().size;
        again.place = last().place;
        entries.add(again);
        return this;
    }

    /** Some of the packed bytes of the last file are no longer what they were. */
    public RawZip damaged() {
        byte[] all = bodies.toByteArray();
        for (int i = all.length - (int) last().packed; i < all.length; i++) {
            all[i] = (byte) 0xFF;
        }
        bodies.reset();
        bodies.writeBytes(all);
        return this;
    }

    /** The archive. */
    public byte[] bytes() {
        return bytes(0);
    }

    /** The archive, with another number of entries than it has. */
    public byte[] bytes(int more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(bodies.toByteArray());
        entries.forEach(entry -> all.writeBytes(directory(entry)));
        int length = all.size() - bodies.size();
        ByteBuffer end = little(22).putInt(0x06054B50).putInt(0);
        short count = (short) (entries.size() + more);
        end.putShort(count).putShort(count).putInt(length).putInt(bodies.size()).putShort((short) 0);
        all.writeBytes(bytes(end));
        return all.toByteArray();
    }

    private RawZip add(byte[] name, int flags, byte[] content) {
        Entry entry = new Entry();
        byte[] packed = deflated(content);
        entry.name = name;
        entry.flags = flags;
        entry.crc = crc(content);
        entry.packed = packed.length;
        entry.size = content.length;
        entry.place = bodies.size();
        entries.add(entry);
        ByteBuffer local = little(30).putInt(0x04034B50).putShort((short) 20);
        put(local, entry).putShort((short) name.length).putShort((short) 0);
        bodies.writeBytes(bytes(local));
        bodies.writeBytes(name);
        bodies.writeBytes(packed);
        return this;
    }

    private static byte[] directory(Entry entry) {
        int length = 46 + entry.name.length + entry.extra.length;
        ByteBuffer directory = little(length).putInt(0x02014B50).putShort((short) entry.madeBy);
        put(directory.putShort((short) 20), entry);
        directory.putShort((short) entry.name.length).putShort((short) entry.extra.length);
        directory.putShort((short) 0).putInt(0).putInt(entry.attributes).putInt((int) entry.place);
        return bytes(directory.put(entry.name).put(entry.extra));
    }

    private static ByteBuffer put(ByteBuffer bytes, Entry entry) {
        return bytes.putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0x00210000)
                .putInt((int) entry.crc)
                .putInt((int) entry.packed)
                .putInt((int) entry.size);
    }

    private Entry last() {
        return entries.get(entries.size() - 1);
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] bytes(ByteBuffer full) {
        byte[] bytes = new byte[full.position()];
        full.rewind().get(bytes);
        return bytes;
    }
}
