package org.gongkai.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.gongkai.refusal.Observations;

/** 成员: shows the files that a dropped file consists of: those of an archive, or itself. */
public final class Members {
    private Members() {}

    /**
     * Shows the files of a content, those of archives in the archive among them. Names never become paths, and nothing is
     * written.
     *
     * @param limits how much is unpacked
     * @param seen what is wrong with the archive as a whole; a file that is no archive has all its problems there
     * @return whether the content is an archive
     * @throws IOException if the disk failed
     */
    public static boolean visit(Bytes content, Limits limits, Observations seen, MemberVisitor visitor)
            throws IOException {
        if (FileForm.of(content) != FileForm.ZIP) {
            visitor.member(new Member("", Optional.of(content), seen));
            return false;
        }
        try (SeekableByteChannel channel = new LoudChannel(content.channel())) {
            new Archive(channel, "", 1, new Unpacking(limits, seen), visitor).visit(seen);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return true;
    }
}
