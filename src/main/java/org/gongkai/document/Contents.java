package org.gongkai.document;

import java.util.Optional;

/**
 * 目录项: a line of the contents.
 *
 * @param level 1 for a part, 2 for a chapter or table, 3 for what stands below
 * @param id the block it links to
 * @param text the line
 */
public record Contents(int level, String id, String text) {
    static Optional<Contents> of(Block block) {
        if (block instanceof Block.Heading heading && heading.listed()) {
            return Optional.of(new Contents(heading.level(), heading.id(), heading.text()));
        }
        if (block instanceof Block.TableBlock table) {
            return Optional.of(new Contents(2, table.id(), table.title()));
        }
        return Optional.empty();
    }
}
