package org.gongkai.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {
    private static final String WORKBOOK =
            "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:html=\"http://www.w3.org/TR/REC-html40\">";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "PK\u0003\u0004x~ZIP",
                "%PDF-1.7~PDF",
                "{\"a\"~JSON",
                " [1]~JSON",
                "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">~HTML",
                "<!DOCTYPE html><html>~HTML",
                "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>~HTML",
                "<TABLE border=1>~HTML",
                "<meta charset=gbk><style>~HTML",
                "<!-- x --><div>~HTML",
                "<?xml version=\"1.0\"?><项目/>~XML",
                "<metadata>~XML",
                "MIME-Version: 1.0~PAGE_ARCHIVE",
                "From: <Saved by WPS>~PAGE_ARCHIVE",
                "预算年度,1~CSV",
                "'1,{}'~CSV"
            })
    void aFormIsKnownByItsFirstCharactersInEveryEncoding(String beginning, FileForm form) {
        assertThat(FileForm.of(beginning.getBytes(StandardCharsets.UTF_8))).isEqualTo(form);
        if (form != FileForm.ZIP && form != FileForm.PDF) {
            assertThat(FileForm.of(("\uFEFF\r\n" + beginning).getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(form);
            for (String charset : new String[] {"GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"}) {
                assertThat(FileForm.of(beginning.getBytes(Charset.forName(charset))))
                        .as(charset)
                        .isEqualTo(form);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void aWorkbookOfXmlIsNoPage(String charset) {
        assertThat(FileForm.of(WORKBOOK.getBytes(Charset.forName(charset)))).isEqualTo(FileForm.XML_WORKBOOK);
    }

    @Test
    void nothingAtAllIsAnEmptyTable() {
        assertThat(FileForm.of(new byte[0])).isEqualTo(FileForm.CSV);
    }
}
