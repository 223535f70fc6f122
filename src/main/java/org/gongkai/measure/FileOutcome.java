package org.gongkai.measure;

import org.gongkai.model.Term;

/** 文件去向: what may become of a file that was dropped. */
public enum FileOutcome implements Term {
    /** It is kept and registered. */
    RECEIVED("收到"),
    /** Its content is known already and makes nothing new. */
    KNOWN("重复"),
    /** Its records are in the dossiers. */
    READ("读取"),
    /** Its records are kept, but it looks older than what it would replace. */
    HELD("待说明"),
    /** It lies among the refused, with a note. */
    REFUSED("退回"),
    /** It is a file of an archive that is refused while the rest stands. */
    MEMBER_REFUSED("成员退回"),
    /** Three tries to read it failed. */
    QUARANTINED("隔离");

    private final String term;

    FileOutcome(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }

    /** Whether the kinds that such a file holds are known. */
    boolean isByKind() {
        return this == READ || this == HELD;
    }
}
