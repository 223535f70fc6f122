package org.gongkai.form;

/**
 * 上限: how much of an archive is read. All of it is counted while it is read; what the archive says of itself counts for
 * nothing.
 *
 * @param entries 条目数: how many entries an archive has at the most, with those of the archives in it, folders included
 * @param member 单个文件: the largest file in an archive, in bytes when unpacked
 * @param total 全部文件: all files of an archive together, with those of the archives in it, in bytes when unpacked
 * @param ratio 压缩比: how many times its packed size a file may have, once it has more than {@link #GRACE} bytes
 * @param nesting 嵌套: how deep archives stand in archives; 1 is an archive with files only
 * @param held 须整体读入的文件: how many bytes of files that are read in any order (workbooks, archives in archives) are
 *     held in memory at once
 */
public record Limits(int entries, long member, long total, int ratio, int nesting, long held) {
    /** What holds unless told otherwise. */
    public static final Limits USUAL = new Limits(2_000, 512L << 20, 1L << 30, 200, 3, 64L << 20);

    /** So many bytes may be unpacked before their ratio counts: small files of blanks pack very well. */
    static final long GRACE = 1L << 20;

    /** So many bytes of directory an entry may take on average; its name and notes stand there. */
    private static final int DESCRIPTION = 2_048;

    public Limits {
        if (entries <= 0 || member <= 0 || total <= 0 || ratio <= 0 || nesting <= 0 || held <= 0) {
            throw new IllegalArgumentException("Every limit is positive");
        }
    }

    /** The longest directory that is looked at, in bytes. */
    long directory() {
        return (long) entries * DESCRIPTION;
    }
}
