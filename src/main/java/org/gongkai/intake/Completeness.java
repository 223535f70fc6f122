package org.gongkai.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * 完整性: whether a file is written to its end, as far as its form can tell.
 *
 * @param degree how sure that is
 * @param shortfall what is missing, a Chinese sentence; empty where nothing is
 */
record Completeness(Degree degree, String shortfall) {
    /** How sure it is that nothing is missing. */
    enum Degree {
        /** The form has an end, and it is there. */
        WHOLE,
        /** Nothing is seen to be missing, but the last figure may be cut. */
        PERHAPS,
        /** Something is missing. */
        BROKEN
    }

    private static final Completeness WHOLE = new Completeness(Degree.WHOLE, "");
    private static final int TAIL = 4_096;
    private static final int PDF_TAIL = 1_024;

    /** No word of JSON, and no character, is longer. */
    private static final int LONGEST_WORD = 8;

    /** Judges a regular file; the whole of it is read, bit by bit. */
    static Completeness of(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return broken("文件是空的");
        }
        return switch (FileForm.of(file)) {
            case CSV -> CsvEnd.of(file);
            case JSON -> document(file);
            case ZIP -> ZipEnd.isThere(file) ? WHOLE : broken("压缩包（或 Excel 工作簿）没有写完，缺少结尾的目录");
            case PDF -> tail(file, PDF_TAIL).contains("%%EOF") ? WHOLE : broken("PDF 文件没有写完");
            case HTML -> page(tail(file, TAIL).toLowerCase(Locale.ROOT));
            case UTF16 -> Files.size(file) % 2 == 0 ? WHOLE : broken("UTF-16 文本的最后一个字没有写完");
            case OLD_WORKBOOK -> WHOLE;
        };
    }

    static Completeness whole() {
        return WHOLE;
    }

    static Completeness broken(String shortfall) {
        return new Completeness(Degree.BROKEN, shortfall);
    }

    /** The last bytes of a file, each as one character. */
    static String tail(Path file, int length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer bytes =
                    ByteBuffer.allocate((int) Math.min(length, channel.size())).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(bytes, channel.size() - bytes.capacity());
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        }
    }

    private static Completeness page(String tail) {
        return tail.contains("</html>") || tail.contains("</table>") ? WHOLE : broken("网页没有写完，缺少结尾的标记");
    }

    /** What is wrong at the very end was cut; whatever else is wrong is told by who reads it, with its place. */
    private static Completeness document(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS));
                JsonParser parser = new JsonFactory().createParser(content)) {
            return document(parser, Files.size(file));
        }
    }

    private static Completeness document(JsonParser parser, long size) throws IOException {
        try {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return WHOLE;
        } catch (JsonProcessingException e) {
            boolean cut = parser.currentLocation().getByteOffset() + LONGEST_WORD >= size;
            return cut ? broken("JSON 文件没有写完，还有括号、引号或文字没有写到结尾") : WHOLE;
        }
    }
}
