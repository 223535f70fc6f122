package org.gongkai.output.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.output.proof.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdReaderTest {
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final String ENTRANCE =
            "<ofd:OFD" + SPACE + "><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:OFD>";
    private static final String PAGES = "<ofd:Document" + SPACE + "><ofd:Pages>"
            + "<ofd:Page ID=\"2\" BaseLoc=\"b.xml\"/><ofd:Page ID=\"1\" BaseLoc=\"/Doc_0/a.xml\"/>"
            + "</ofd:Pages></ofd:Document>";
    private static final String PAGE = "<ofd:Page" + SPACE + "><ofd:TextCode>%s</ofd:TextCode></ofd:Page>";

    @TempDir
    private Path folder;

    @Test
    void pagesAreReadInTheOrderOfTheDocument() throws IOException {
        write("OFD.xml", ENTRANCE, "Doc_0/Document.xml", PAGES, "Doc_0/a.xml", page("二"), "Doc_0/b.xml", page("一"));
        assertThat(new OfdReader().read(folder)).isEqualTo(new Reading.Pages(List.of("一", "二")));
    }

    @Test
    void aMissingPageIsTold() throws IOException {
        write("OFD.xml", ENTRANCE, "Doc_0/Document.xml", PAGES, "Doc_0/b.xml", page("一"));
        assertThatThrownBy(() -> new OfdReader().read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Doc_0/a.xml")
                .hasMessageContaining("请重新生成");
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        write("OFD.xml", "<!DOCTYPE ofd [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + ENTRANCE);
        assertThatThrownBy(() -> new OfdReader().read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("OFD.xml");
    }

    @Test
    void whatIsNotXmlIsTold() throws IOException {
        write("OFD.xml", "OFD");
        assertThatThrownBy(() -> new OfdReader().read(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("OFD.xml");
    }

    private static String page(String text) {
        return String.format(PAGE, text);
    }

    private void write(String... namesAndParts) throws IOException {
        try (OfdPackage parts = new OfdPackage(Files.newOutputStream(folder.resolve("disclosure.ofd")))) {
            for (int i = 0; i < namesAndParts.length; i += 2) {
                parts.add(namesAndParts[i], namesAndParts[i + 1]);
            }
        }
    }
}
