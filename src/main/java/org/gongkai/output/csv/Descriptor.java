package org.gongkai.output.csv;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.gongkai.document.Disclosure;
import org.gongkai.model.Source;
import org.gongkai.output.JsonLayout;

/** 数据包说明: what the files of the package are, as {@code datapackage.json}. */
final class Descriptor {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DESCRIPTION = "单位预算公开全文。报表每表一个文件，以万元为单位，空白的金额为零；数字明细逐数列出，以元为单位，精确到分。"
            + "文件用 UTF-8 编码，带字节顺序标记，行末为 CRLF；会被电子表格当作公式的文字，前面加了一个半角撇号，读取时应当去掉。";

    private final Disclosure disclosure;
    private final Path folder;

    /**
     * The description of a package.
     *
     * @param folder where its files lie
     */
    Descriptor(Disclosure disclosure, Path folder) {
        this.disclosure = disclosure;
        this.folder = folder;
    }

    Path write(List<Resource> resources) throws IOException {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("profile", "tabular-data-package");
        json.put("name", name());
        json.put("title", disclosure.title());
        json.put("description", DESCRIPTION);
        json.putArray("contributors")
                .addObject()
                .put("title", disclosure.unitName())
                .put("role", "publisher");
        sources(json);
        fiscal(json);
        for (Resource resource : resources) {
            describe(resource, json.withArray("resources").addObject());
        }
        return Files.writeString(
                folder.resolve("datapackage.json"),
                MAPPER.writer(new JsonLayout()).writeValueAsString(json) + "\n");
    }

    private String name() {
        String unit = disclosure.key().unitCode().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
        return "budget-" + unit + "-" + disclosure.key().fiscalYear();
    }

    private void sources(ObjectNode json) {
        var sources = json.putArray("sources");
        for (Source source : disclosure.sources()) {
            sources.addObject()
                    .put("title", disclosure.place(source.fileName()))
                    .put("hash", "sha256:" + source.fingerprint());
        }
    }

    private void fiscal(ObjectNode json) {
        int year = disclosure.key().fiscalYear();
        json.put("countryCode", "CN");
        json.put("unitCode", disclosure.key().unitCode());
        json.put("fiscalYear", year);
        json.putObject("fiscalPeriod").put("start", year + "-01-01").put("end", year + "-12-31");
        json.put("edition", disclosure.edition().name());
    }

    private void describe(Resource resource, ObjectNode json) throws IOException {
        json.put("profile", "tabular-data-resource");
        json.put("name", resource.name());
        json.put("path", resource.file());
        json.put("title", resource.title());
        resource.properties().forEach((name, value) -> json.set(name, MAPPER.valueToTree(value)));
        json.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
        byte[] content = Files.readAllBytes(folder.resolve(resource.file()));
        json.put("bytes", content.length).put("hash", "sha256:" + sha256(content));
        dialect(json.putObject("dialect"));
        schema(resource, json.putObject("schema"));
    }

    private static void dialect(ObjectNode json) {
        json.put("delimiter", ",").put("lineTerminator", "\r\n");
        json.put("quoteChar", "\"").put("doubleQuote", true);
        json.put("skipInitialSpace", false).put("header", true);
    }

    private static void schema(Resource resource, ObjectNode json) {
        resource.fields().forEach(field -> json.withArray("fields").add(field.json()));
        resource.extra().forEach(field -> json.withArray("extraFields").add(field.json()));
        json.putArray("missingValues").add("");
        resource.key().forEach(name -> json.withArray("primaryKey").add(name));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
