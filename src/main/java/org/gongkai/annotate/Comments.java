package org.gongkai.annotate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** 批注框: the comments of cells; what an office wrote itself stays above what is added. */
record Comments(Workbook workbook) {
    static final String AUTHOR = "公开审核";
    private static final int COLUMNS = 5;
    private static final int CHARACTERS = 36;
    private static final int FEWEST_ROWS = 4;
    private static final int MOST_ROWS = 40;

    void write(Cell cell, String text) {
        String whole = Look.cellText(text);
        Comment before = cell.getCellComment();
        if (before != null && !AUTHOR.equals(before.getAuthor())) {
            add(before, "\n\n" + AUTHOR + "：\n" + whole);
            return;
        }
        Comment comment = before == null ? comment(cell, whole) : before;
        comment.setString(workbook.getCreationHelper().createRichTextString(whole));
        comment.setAuthor(AUTHOR);
        cell.setCellComment(comment);
    }

    private void add(Comment before, String text) {
        RichTextString own = before.getString();
        if (own instanceof XSSFRichTextString rich) {
            rich.append(text);
            before.setString(rich);
        } else {
            before.setString(workbook.getCreationHelper().createRichTextString(own.getString() + text));
        }
    }

    private Comment comment(Cell cell, String text) {
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + rows(text));
        return cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
    }

    private static int rows(String text) {
        int lines =
                text.lines().mapToInt(line -> 1 + Look.width(line) / CHARACTERS).sum();
        return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, lines + 1));
    }
}
