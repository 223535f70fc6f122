package org.gongkai.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.model.Fingerprint;
import org.gongkai.refusal.Observations;

/**
 * 压缩包内的文件: an entry of an archive that is unpacked once, within the limits, to see whether it is what the archive says.
 *
 * @param zip the archive
 * @param entry what the archive says of it
 * @param unpacking counts what is unpacked
 */
record ArchivedFile(ZipFile zip, ZipArchiveEntry entry, Unpacking unpacking) {
    private static final String AGAIN = "请核对原文件，重新压缩后再放入。";

    /**
     * 解开的内容: what an entry holds.
     *
     * @param fingerprint the SHA-256 of it
     */
    record Unpacked(Bytes bytes, String fingerprint) {}

    /** What it holds, even where that is not what the archive says; nothing where it cannot be unpacked, or is too much. */
    Optional<Unpacked> unpacked(Observations seen) {
        if (!EntryRules.isReadable(entry, seen)) {
            return Optional.empty();
        }
        CRC32 crc = new CRC32();
        try (Measuring content = new Measuring(zip.getInputStream(entry), entry.getCompressedSize(), unpacking)) {
            String fingerprint = Fingerprint.of(new CheckedInputStream(content, crc));
            tellLies(content.count(), crc.getValue(), seen);
            return content.count() == 0
                    ? Optional.empty()
                    : Optional.of(new Unpacked(new EntryBytes(zip, entry, content.count()), fingerprint));
        } catch (Measuring.TooMuch e) {
            seen.problem("整个文件", e.value(), e.expected(), "请核对原文件；确实这样大的，请按单位分成几个文件，再分别放入。");
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            seen.problem("整个文件", "无法解开的内容", "完好的压缩内容", AGAIN);
        }
        return Optional.empty();
    }

    private void tellLies(long count, long crc, Observations seen) {
        if (count == 0) {
            seen.problem("整个文件", "0 字节", "有内容的导出文件", "请重新导出，确认文件大小不为零后再压缩。");
        }
        if (count != entry.getSize()) {
            seen.problem("整个文件", "解开后 " + count + " 字节", "目录中写明的 " + entry.getSize() + " 字节", AGAIN);
        } else if (crc != entry.getCrc()) {
            seen.problem("整个文件", "校验码不符的内容", "与目录中的校验码（CRC-32）相符的内容", AGAIN);
        }
    }
}
