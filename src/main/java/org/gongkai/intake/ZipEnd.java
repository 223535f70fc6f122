package org.gongkai.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** 压缩包的结尾: whether the record that ends an archive stands at its end and its directory lies before it. */
final class ZipEnd {
    private static final int RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final String SIGNATURE = "PK\u0005\u0006";
    private static final int SIZE_OF_DIRECTORY = 12;
    private static final int PLACE_OF_DIRECTORY = 16;
    private static final int LENGTH_OF_COMMENT = 20;
    private static final long ELSEWHERE = 0xFFFF_FFFFL;

    private ZipEnd() {}

    static boolean isThere(Path file) throws IOException {
        String tail = Completeness.tail(file, RECORD + LONGEST_COMMENT);
        long before = Files.size(file) - tail.length();
        for (int at = tail.lastIndexOf(SIGNATURE); at >= 0; at = tail.lastIndexOf(SIGNATURE, at - 1)) {
            if (fits(tail.substring(at), before + at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String end, long place) {
        if (end.length() < RECORD) {
            return false;
        }
        ByteBuffer record =
                ByteBuffer.wrap(end.getBytes(StandardCharsets.ISO_8859_1)).order(ByteOrder.LITTLE_ENDIAN);
        long size = Integer.toUnsignedLong(record.getInt(SIZE_OF_DIRECTORY));
        long from = Integer.toUnsignedLong(record.getInt(PLACE_OF_DIRECTORY));
        int comment = Short.toUnsignedInt(record.getShort(LENGTH_OF_COMMENT));
        boolean endsHere = end.length() == RECORD + comment;
        return endsHere && (from == ELSEWHERE || size == ELSEWHERE || from + size <= place);
    }
}
