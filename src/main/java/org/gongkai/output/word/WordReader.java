package org.gongkai.output.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * 文字稿回读: reads {@code disclosure.docx} back: paragraphs and rows in the order of the body; the styles tell the contents,
 * pictures and spacers, which are no lines, from everything else.
 */
public final class WordReader implements DisclosureReader {
    private static final Set<String> NO_LINES =
            Set.of("ContentsTitle", "TOC1", "TOC2", "TOC3", "ChartPicture", "Spacer");

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Reading read(Path folder) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (OPCPackage file = OPCPackage.open(folder.resolve(WordWriter.FILE).toFile(), PackageAccess.READ);
                XWPFDocument document = new XWPFDocument(file)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    paragraph(paragraph, lines);
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> lines.add(cells(row)));
                }
            }
        } catch (InvalidFormatException e) {
            throw new IOException("The document is no package", e);
        }
        return new Reading.Lines(lines);
    }

    private static void paragraph(XWPFParagraph paragraph, List<List<String>> lines) {
        String style = String.valueOf(paragraph.getStyle());
        String text = paragraph.getText();
        if (style.equals("TableMeasure")) {
            int tab = text.lastIndexOf('\t');
            lines.add(List.of(text.substring(0, Math.max(0, tab)), text.substring(tab + 1)));
        } else if (!NO_LINES.contains(style)) {
            lines.add(List.of(text));
        }
    }

    /** The cells that begin in a row. */
    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .filter(cell -> !hangs(cell.getCTTc().getTcPr()))
                .map(WordReader::text)
                .toList();
    }

    private static boolean hangs(CTTcPr properties) {
        return properties.isSetVMerge()
                && !STMerge.RESTART.equals(properties.getVMerge().getVal());
    }

    private static String text(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }
}
