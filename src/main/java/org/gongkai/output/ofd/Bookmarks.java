package org.gongkai.output.ofd;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.gongkai.page.Markup;
import org.jspecify.annotations.Nullable;

/** 大纲: the bookmarks of the print once more. */
record Bookmarks(Destinations destinations) {
    /** Writes all of them; nothing if there are none. */
    void write(Markup markup) throws IOException {
        @Nullable
        PDOutlineNode outline = destinations.pdf().getDocumentCatalog().getDocumentOutline();
        if (outline != null && outline.hasChildren()) {
            markup.open("ofd:Outlines").line();
            children(outline, markup);
            markup.close().line();
        }
    }

    private void children(PDOutlineNode node, Markup markup) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int count = 0;
            for (PDOutlineItem ignored : item.children()) {
                count++;
            }
            markup.open(
                    "ofd:OutlineElem", "Title", item.getTitle(), "Count", Integer.toString(count), "Expanded", "true");
            Optional<PDPageDestination> place = destinations.find(item.getDestination(), item.getAction());
            if (place.isPresent()) {
                destinations.write(place.get(), markup);
            }
            children(item, markup);
            markup.close().line();
        }
    }
}
