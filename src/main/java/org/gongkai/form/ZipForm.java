package org.gongkai.form;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/** ZIP 内的形式: which of the forms that are kept in a ZIP archive a content has, by the names of its entries. */
final class ZipForm {
    private ZipForm() {}

    static FileForm of(Bytes bytes) throws IOException {
        try (SeekableByteChannel channel = bytes.channel()) {
            return of(ZipDirectory.read(channel, Limits.USUAL).names());
        }
    }

    private static FileForm of(List<String> names) {
        if (names.contains("OFD.xml")) {
            return FileForm.OFD;
        }
        if (names.contains("[Content_Types].xml")) {
            return ofOffice(names);
        }
        return names.contains("mimetype") && names.contains("META-INF/manifest.xml")
                ? FileForm.OPEN_DOCUMENT
                : FileForm.ZIP;
    }

    private static FileForm ofOffice(List<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return FileForm.WORD;
        }
        return names.stream().anyMatch(name -> name.startsWith("ppt/")) ? FileForm.SLIDES : FileForm.WORKBOOK;
    }
}
