package org.gongkai.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * 旧版工作簿: writes an XLS workbook with its last sheet as its first, by turning the order of its sheets (MS-XLS 2.1.7.20). The
 * library would shift formulas instead, and leave those with areas of other sheets pointing at their neighbours.
 */
final class OldWorkbook {
    private static final String STREAM = "Workbook";
    private static final int HEAD = 4;
    private static final int END = 0x000A;
    private static final int SHEETS_USED = 0x0017;
    private static final int NAME = 0x0018;
    private static final int WINDOW = 0x003D;
    private static final int SHEET = 0x0085;
    private static final int INDEX = 0x020B;
    private static final int FIXED_OF_INDEX = 16;
    private static final int REFERENCE = 6;
    private static final int SHEET_OF_NAME = 8;
    private static final int ACTIVE = 10;

    private final ByteBuffer records;
    private final int last;

    private OldWorkbook(byte[] stream, int last) {
        this.records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        this.last = last;
    }

    /** Writes a workbook. */
    static void save(HSSFWorkbook workbook, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        workbook.write(written);
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(written.toByteArray()))) {
            byte[] stream = file.createDocumentInputStream(STREAM).readAllBytes();
            byte[] turned = new OldWorkbook(stream, workbook.getNumberOfSheets() - 1).turned();
            file.createOrUpdateDocument(new ByteArrayInputStream(turned), STREAM);
            file.writeFilesystem(out);
        }
    }

    private byte[] turned() {
        List<Integer> sheets = new ArrayList<>();
        int at = 0;
        for (int type = type(at); type != END; type = type(at)) {
            int length = Short.toUnsignedInt(records.getShort(at + 2));
            if (type == SHEET) {
                sheets.add(at);
            }
            turn(type, at + HEAD, length);
            at += HEAD + length;
        }
        int first = records.getInt(sheets.get(0) + HEAD);
        int moved = records.getInt(sheets.get(last) + HEAD);
        int length = records.capacity() - moved;
        shift(first, moved, length);
        shift(moved, records.capacity(), first - moved);
        for (int sheet : sheets) {
            int place = records.getInt(sheet + HEAD);
            records.putInt(sheet + HEAD, place == moved ? first : place + length);
        }
        int sheetsEnd = sheets.get(last) + HEAD + Short.toUnsignedInt(records.getShort(sheets.get(last) + 2));
        moveToFront(sheets.get(0), sheets.get(last), sheetsEnd);
        moveToFront(first, moved, records.capacity());
        return records.array();
    }

    /** The index of the rows of a sheet tells their places in the stream. */
    private void shift(int from, int to, int by) {
        for (int at = from; at + HEAD <= to; at += HEAD + Short.toUnsignedInt(records.getShort(at + 2))) {
            if (type(at) == INDEX) {
                int end = at + HEAD + Short.toUnsignedInt(records.getShort(at + 2));
                for (int row = at + HEAD + FIXED_OF_INDEX; row + Integer.BYTES <= end; row += Integer.BYTES) {
                    records.putInt(row, records.getInt(row) + by);
                }
            }
        }
    }

    private int type(int at) {
        return Short.toUnsignedInt(records.getShort(at));
    }

    private void turn(int type, int body, int length) {
        if (type == SHEETS_USED) {
            for (int reference = body + 2; reference + REFERENCE <= body + length; reference += REFERENCE) {
                turn(reference + 2, 0);
                turn(reference + 4, 0);
            }
        } else if (type == NAME) {
            turn(body + SHEET_OF_NAME, 1);
        } else if (type == WINDOW) {
            records.putInt(body + ACTIVE, 0);
        }
    }

    /** The place of a sheet, counted from a number; below it stand the whole workbook and deleted sheets. */
    private void turn(int at, int from) {
        int sheet = records.getShort(at) - from;
        if (sheet >= 0) {
            records.putShort(at, (short) ((sheet == last ? 0 : sheet + 1) + from));
        }
    }

    /** Moves the last of things that stand one behind the other before the first of them. */
    private void moveToFront(int first, int sheet, int behind) {
        byte[] bytes = records.array();
        byte[] moved = Arrays.copyOfRange(bytes, sheet, behind);
        System.arraycopy(bytes, first, bytes, first + moved.length, sheet - first);
        System.arraycopy(moved, 0, bytes, first, moved.length);
    }
}
