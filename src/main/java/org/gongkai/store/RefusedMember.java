package org.gongkai.store;

/**
 * 退回的成员: a file of an archive that is refused while the rest of the archive stands.
 *
 * @param archive the archive
 * @param name the archive and the path in it: 报送.zip/支出.csv
 * @param why why it is refused, in Chinese
 */
public record RefusedMember(Arrival archive, String name, String why) {}
