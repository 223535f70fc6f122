package org.gongkai.form.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** 内部文件的字节: the bytes of a part, counted against the limits while they are read and held against their checksum. */
final class PartStream extends FilterInputStream {
    private final ZipArchiveEntry entry;
    private final long limit;
    private final CRC32 checksum = new CRC32();
    private final Budget budget;
    private long count;
    private int run;

    PartStream(InputStream unpacked, ZipArchiveEntry entry, long limit, Budget budget) {
        super(unpacked);
        this.entry = entry;
        this.limit = limit;
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = in.read(target, from, length);
        if (read < 0) {
            if (count != entry.getSize() || checksum.getValue() != entry.getCrc()) {
                throw Unfit.damaged(OfficePackage.place(entry.getName()), "内容与校验码不符");
            }
            return read;
        }
        checksum.update(target, from, read);
        count += read;
        budget.spend(read);
        check(target, from, read);
        return read;
    }

    @Override
    public long skip(long bytes) {
        throw new UnsupportedOperationException("Every byte is looked at");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check(byte[] bytes, int from, int length) throws Unfit {
        boolean inflated = count > WorkbookLimits.GRACE && count / WorkbookLimits.RATIO > entry.getCompressedSize();
        if (count > limit || inflated) {
            throw Unfit.tooLarge(OfficePackage.place(entry.getName()), "解压后超过 " + count + " 字节", "解压后大小正常的工作簿");
        }
        for (int i = from; i < from + length; i++) {
            run = bytes[i] == '<' || bytes[i] == '>' ? 0 : run + 1;
            if (run > WorkbookLimits.RUN) {
                throw Unfit.damaged(OfficePackage.place(entry.getName()), "过长的内容");
            }
        }
    }
}
