package org.gongkai.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gongkai.refusal.Observations;
import org.gongkai.value.Characters;
import org.jspecify.annotations.Nullable;

/** ZIP 压缩包: shows the files of an archive, each after it was unpacked once to see whether it is whole. */
final class Archive {
    private final SeekableByteChannel channel;
    private final String path;
    private final int depth;
    private final Unpacking unpacking;
    private final MemberVisitor visitor;

    /**
     * An archive.
     *
     * @param path where it is in the dropped one; empty for that itself
     * @param depth how deep it is; 1 for the dropped one
     */
    Archive(SeekableByteChannel channel, String path, int depth, Unpacking unpacking, MemberVisitor visitor) {
        this.channel = channel;
        this.path = path;
        this.depth = depth;
        this.unpacking = unpacking;
        this.visitor = visitor;
    }

    /** Shows the files of it, and of the archives in it; tells what is wrong with it as a whole. */
    void visit(Observations seen) throws IOException {
        ZipDirectory directory = ZipDirectory.read(channel, unpacking.limits());
        unpacking.addEntries(directory.names().size());
        ZipFault fault = directory.fault();
        if (fault == ZipFault.CROWDED) {
            unpacking.abandon(fault.problem(unpacking.limits()));
        } else if (fault != null) {
            seen.problem(fault.problem(unpacking.limits()));
        } else if (!unpacking.isAbandoned()) {
            visit(directory, seen);
        }
    }

    private void visit(ZipDirectory directory, Observations seen) throws IOException {
        try (ZipFile zip = open(directory, seen)) {
            if (zip != null) {
                visit(zip, seen);
            }
        }
    }

    /** The archive as the library understands it; null, and told, where it does not or where its parts overlap. */
    private @Nullable ZipFile open(ZipDirectory directory, Observations seen) throws IOException {
        ZipFault fault = ZipFault.BROKEN;
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .setUseUnicodeExtraFields(false)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            if (EntryRanges.areApart(zip, directory.place())) {
                return zip;
            }
            fault = ZipFault.OVERLAPPING;
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            fault = ZipFault.BROKEN;
        }
        seen.problem(fault.problem(unpacking.limits()));
        return null;
    }

    private void visit(ZipFile zip, Observations seen) throws IOException {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        List<@Nullable String> names = EntryNames.of(entries);
        EntryRules rules = new EntryRules(names);
        int files = 0;
        for (int i = 0; i < entries.size() && !unpacking.isAbandoned(); i++) {
            String name = names.get(i);
            String member = path + Characters.visible(name == null ? EntryNames.unreadable(entries.get(i)) : name);
            if (EntryRules.isJunk(name)) {
                unpacking.whole().notice("系统自己生成的文件，未读取", "“" + member + "”");
            } else if (!EntryRules.isFolder(entries.get(i), name)) {
                files++;
                Observations own = unpacking.whole().within("压缩包内“" + member + "”");
                rules.tellName(name, own);
                show(new ArchivedFile(zip, entries.get(i), unpacking), member, own);
            }
        }
        if (files == 0) {
            seen.problem(ZipFault.EMPTY.problem(unpacking.limits()));
        }
    }

    private void show(ArchivedFile file, String member, Observations own) throws IOException {
        Optional<ArchivedFile.Unpacked> unpacked = file.unpacked(own);
        if (unpacking.isAbandoned()) {
            return;
        }
        if (unpacked.isEmpty()) {
            visitor.member(new Member(member, Optional.empty(), own));
            return;
        }
        Optional<String> earlier = own.hasProblems() || isNamed(unpacked.get())
                ? Optional.empty()
                : unpacking.earlier(unpacked.get().fingerprint(), member);
        if (earlier.isPresent()) {
            unpacking.whole().notice("压缩包内“" + member + "”与“" + earlier.get() + "”内容完全相同，只读取一次");
        } else {
            show(unpacked.get().bytes(), member, own);
        }
    }

    /** Of attachments the name counts too: several units may attach the same content. */
    private static boolean isNamed(ArchivedFile.Unpacked unpacked) throws IOException {
        return FileForm.beginning(unpacked.bytes()) == FileForm.PDF;
    }

    private void show(Bytes content, String member, Observations own) throws IOException {
        if (!FileForm.beginning(content).isReadInAnyOrder()) {
            visitor.member(new Member(member, Optional.of(content), own));
            return;
        }
        long size = content.size();
        if (!unpacking.hasRoomFor(size)) {
            own.problem(
                    "整个文件",
                    size + " 字节",
                    "压缩包中不超过 " + unpacking.limits().held() + " 字节的工作簿或压缩包（连同它所在的压缩包）",
                    "请从压缩包中取出，单独放入收件箱。");
            visitor.member(new Member(member, Optional.empty(), own));
            return;
        }
        unpacking.hold(size);
        if (FileForm.of(content) == FileForm.ZIP) {
            descend(content, member, own);
        } else {
            visitor.member(new Member(member, Optional.of(content), own));
        }
        unpacking.hold(-size);
    }

    private void descend(Bytes content, String member, Observations own) throws IOException {
        int most = unpacking.limits().nesting();
        if (depth == most) {
            own.problem("整个文件", "第 " + (depth + 1) + " 层压缩包", "压缩包套压缩包不超过 " + most + " 层", "请先解开内层的压缩包，再重新压缩。");
        }
        if (!own.hasProblems()) {
            try (SeekableByteChannel inner = content.channel()) {
                new Archive(inner, member + "/", depth + 1, unpacking, visitor).visit(own);
            }
        }
        if (own.hasProblems()) {
            visitor.member(new Member(member, Optional.empty(), own));
        }
    }
}
