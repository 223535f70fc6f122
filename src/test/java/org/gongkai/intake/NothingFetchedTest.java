package org.gongkai.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.RawZip;
import org.gongkai.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that name an address, each in the way of its form: nobody asks there. */
class NothingFetchedTest {
    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @TempDir
    private Path folder;

    @Test
    void noFormOfFileMakesTheIntakeAskAnAddress() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            files(address).forEach(this::read);
            byte[] all = archive(files(address)).bytes();
            read("all.zip", all);
            assertThat(isFirstCaller(server)).as("nobody called before").isTrue();
        }
    }

    /** Calls, and looks whether anybody called before. */
    private static boolean isFirstCaller(ServerSocket server) throws IOException {
        try (Socket caller = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket first = server.accept()) {
            return first.getPort() == caller.getLocalPort();
        }
    }

    private void read(String name, byte[] content) {
        Path file = new Dropped(folder).bytes(name, content);
        try {
            assertThat(new Exports().read(file).source().fileName()).isEqualTo(name);
        } catch (RefusedException e) {
            assertThat(e.refusal().problems()).isNotEmpty();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> files(String address) {
        String doctype = "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + address + "dtd\"> %e; <!ENTITY f SYSTEM \"" + address
                + "f\">]>";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "page.xls",
                bytes("<html><head><base href='" + address + "'><link rel=stylesheet href=s.css>"
                        + "<script src=s.js></script></head><body><img src=i.png><iframe src=f></iframe><table background='b'>"
                        + "<tr><td>预算年度</td></tr></table></body></html>"));
        files.put("markup.xml", bytes("<?xml version=\"1.0\"?>" + doctype + "<Workbook>&f;</Workbook>"));
        files.put("unit.json", bytes("{\"$schema\": \"" + address + "\", \"$ref\": \"" + address + "\"}"));
        files.put(
                "formula.csv", bytes("预算年度,单位编码\n=WEBSERVICE(\"" + address + "\"),=HYPERLINK(\"" + address + "\")\n"));
        files.put("linked.xlsx", workbook(address, ""));
        files.put("declared.xlsx", workbook(address, doctype));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RawZip archive(Map<String, byte[]> files) {
        RawZip archive = new RawZip();
        files.forEach(archive::file);
        return archive;
    }

    /** A workbook with a cell from another one that lies at the address. */
    private static byte[] workbook(String address, String doctype) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype;
        String external = "<externalLink xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE
                + "\"><externalBook r:id=\"r1\"/></externalLink>";
        return new RawZip()
                .file(
                        "[Content_Types].xml",
                        head + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + WORKBOOK
                                + "sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + WORKBOOK
                                + "worksheet+xml\"/>"
                                + "<Override PartName=\"/xl/externalLinks/externalLink1.xml\" ContentType=\"" + WORKBOOK
                                + "externalLink+xml\"/></Types>")
                .file("_rels/.rels", head + relationships(relationship("r1", "officeDocument", "xl/workbook.xml", "")))
                .file(
                        "xl/workbook.xml",
                        head + "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE
                                + "\"><sheets><sheet name=\"支出\" sheetId=\"1\" r:id=\"r1\"/></sheets><externalReferences>"
                                + "<externalReference r:id=\"r2\"/></externalReferences></workbook>")
                .file(
                        "xl/_rels/workbook.xml.rels",
                        head
                                + relationships(relationship("r1", "worksheet", "worksheets/sheet1.xml", "")
                                        + relationship("r2", "externalLink", "externalLinks/externalLink1.xml", "")))
                .file(
                        "xl/worksheets/sheet1.xml",
                        head + "<worksheet xmlns=\"" + SPREADSHEET
                                + "\"><sheetData><row r=\"1\"><c r=\"A1\"><f>[1]支出!A1</f><v>1</v></c></row></sheetData></worksheet>")
                .file("xl/externalLinks/externalLink1.xml", head + external)
                .file(
                        "xl/externalLinks/_rels/externalLink1.xml.rels",
                        head
                                + relationships(relationship(
                                        "r1", "externalLinkPath", address + "b.xlsx", " TargetMode=\"External\"")))
                .bytes();
    }

    private static String relationships(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private static String relationship(String id, String type, String target, String mode) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"" + mode
                + "/>";
    }
}
