package org.gongkai.output.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gongkai.output.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Tables of the Word document as Word knows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordTablesTest {
    private XWPFDocument document;

    @BeforeAll
    void write(@TempDir Path shared) throws IOException {
        Path file = new WordWriter().write(Samples.disclosure(), shared).get(0);
        try (InputStream in = Files.newInputStream(file)) {
            document = new XWPFDocument(in);
        }
    }

    @AfterAll
    void close() throws IOException {
        document.close();
    }

    @Test
    void headingsOfTablesAreRepeatedAndRowsAreNotTorn() {
        CTTbl table = table("2099.64").getCTTbl();
        for (int i = 0; i < table.sizeOfTrArray(); i++) {
            CTRow row = table.getTrArray(i);
            assertThat(row.getTrPr().sizeOfTblHeaderArray()).isEqualTo(i < 2 ? 1 : 0);
            assertThat(row.getTrPr().sizeOfCantSplitArray()).isEqualTo(1);
        }
        assertThat(table("台套").getCTTbl().getTrList())
                .filteredOn(row -> !row.isSetTrPr())
                .singleElement()
                .satisfies(row -> assertThat(row.xmlText()).contains("检验检测能力建设"));
    }

    @Test
    void everyRowFillsTheGridAndWhatHangsDownBeganAbove() {
        for (XWPFTable table : document.getTables()) {
            int columns = table.getCTTbl().getTblGrid().sizeOfGridColArray();
            boolean[] hanging = new boolean[columns];
            for (CTRow row : table.getCTTbl().getTrList()) {
                int column = 0;
                for (CTTc cell : row.getTcList()) {
                    STMerge.Enum merge = cell.getTcPr().isSetVMerge()
                            ? cell.getTcPr().getVMerge().getVal()
                            : null;
                    assertThat(merge != STMerge.CONTINUE || hanging[column]).isTrue();
                    hanging[column] = merge != null;
                    column += cell.getTcPr().isSetGridSpan()
                            ? cell.getTcPr().getGridSpan().getVal().intValue()
                            : 1;
                }
                assertThat(column).isEqualTo(columns);
            }
        }
        assertThat(table("台套")
                        .getCTTbl()
                        .getTrArray(4)
                        .getTcArray(0)
                        .getTcPr()
                        .getVMerge()
                        .getVal())
                .isEqualTo(STMerge.RESTART);
    }

    @Test
    void aWideTableLiesOnItsSideInASectionOfItsOwn() {
        List<Boolean> lying = new ArrayList<>();
        for (CTSectPr section : sections()) {
            lying.add(STPageOrientation.LANDSCAPE.equals(section.getPgSz().getOrient()));
        }
        assertThat(lying).containsExactly(false, false, true, false);
        assertThat(sections().get(0).sizeOfFooterReferenceArray()).isZero();
        assertThat(sections().get(1).sizeOfFooterReferenceArray()).isEqualTo(1);
        assertThat(sections().get(1).getPgNumType().getStart()).isEqualTo(1);
        assertThat(sections().get(2).isSetPgNumType()).isFalse();
        assertThat(document.getFooterList().get(0).getText().strip()).startsWith("— 1 —");
    }

    @Test
    void tablesNeverTouch() {
        for (int i = 1; i < document.getBodyElements().size(); i++) {
            assertThat(document.getBodyElements().get(i) instanceof XWPFTable
                            && document.getBodyElements().get(i - 1) instanceof XWPFTable)
                    .isFalse();
        }
    }

    private XWPFTable table(String text) {
        return document.getTables().stream()
                .filter(table -> table.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    private List<CTSectPr> sections() {
        List<CTSectPr> sections = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                sections.add(properties.getSectPr());
            }
        }
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }
}
