package org.gongkai.output.ofd;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.output.proof.DisclosureReader;
import org.gongkai.output.proof.Reading;

/** OFD 回读器: reads the text objects of {@code disclosure.ofd}, page by page, in the order in which they are painted. */
public final class OfdReader implements DisclosureReader {
    @Override
    public String format() {
        return "ofd";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IOException if the file is not whole or is larger than any disclosure
     */
    @Override
    public Reading read(Path folder) throws IOException {
        try (OfdParts parts = new OfdParts(folder.resolve("disclosure.ofd"))) {
            String root = first(parts.texts("OFD.xml", "DocRoot"), "OFD.xml");
            List<String> pages = new ArrayList<>();
            for (String page : parts.attributes(root, "Page", "BaseLoc")) {
                String part = OfdParts.beside(root, page);
                pages.add(String.join("\n", parts.texts(part, "TextCode")));
            }
            return new Reading.Pages(pages);
        }
    }

    private static String first(List<String> texts, String part) throws IOException {
        if (texts.isEmpty()) {
            throw OfdParts.damaged(part);
        }
        return texts.get(0).startsWith("/") ? texts.get(0).substring(1) : texts.get(0);
    }
}
