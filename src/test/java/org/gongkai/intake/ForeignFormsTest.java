package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import org.gongkai.form.RawZip;
import org.gongkai.refusal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of forms that nobody reads are called by their name, with what to do. */
class ForeignFormsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "255044462D312E37,PDF 文件,导出的数据文件",
        "526172211A0700,RAR 压缩包,重新压缩为 ZIP",
        "526172211A070100,RAR 压缩包,重新压缩为 ZIP",
        "377ABCAF271C0004,7z 压缩包,重新压缩为 ZIP",
        "1F8B0800,GZIP 压缩文件,重新压缩为 ZIP",
        "89504E470D0A1A0A,图片,截图",
        "FFD8FFE0,图片,截图",
        "7B5C727466,RTF 文档,重新导出",
        "4D5A9000,程序文件（EXE）,请先解开"
    })
    void aForeignFormIsNamedByItsFirstBytes(String bytes, String form, String remedy) {
        tells(HexFormat.of().parseHex(bytes), form, remedy);
    }

    @Test
    void whatIsKeptInAZipArchiveIsNamedByItsEntries() {
        String types = "[Content_Types].xml";
        tells(new RawZip().file(types, "x").file("word/document.xml", "x").bytes(), "Word 文档（DOCX）", "重新导出");
        tells(new RawZip().file(types, "x").file("ppt/presentation.xml", "x").bytes(), "演示文稿（PPTX）", "重新导出");
        tells(new RawZip().file("OFD.xml", "x").bytes(), "OFD 版式文件", "导出的数据文件");
        byte[] openDocument = new RawZip()
                .file("mimetype", "x")
                .file("META-INF/manifest.xml", "x")
                .bytes();
        tells(openDocument, "OpenDocument 文件（ODS、ODT）", "另存为 XLSX");
    }

    @Test
    void aForeignFileInAnArchiveIsNamedWithItsPlace() {
        byte[] archive = new RawZip().file("附件/函.pdf", "%PDF-1.7").bytes();
        assertThat(Dropped.problems(new Dropped(folder).bytes("x.zip", archive)))
                .singleElement()
                .returns("压缩包内“附件/函.pdf”整个文件", Problem::place)
                .returns("PDF 文件", Problem::value);
    }

    private void tells(byte[] content, String form, String remedy) {
        assertThat(Dropped.problems(new Dropped(folder).bytes("x.csv", content)))
                .singleElement()
                .returns(form, Problem::value)
                .satisfies(problem -> assertThat(problem.remedy()).contains(remedy));
    }
}
