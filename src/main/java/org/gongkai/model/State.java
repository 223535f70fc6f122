package org.gongkai.model;

/** 办理状态: how a dropped content, or a dossier, stands; what a person can follow from the inbox to the outbox. */
public enum State implements Term {
    /** A content is in the store and in the database, and not yet read. */
    RECEIVED("收到"),
    /** A content was read, and its records count. */
    READ("读取"),
    /** A content cannot be read with certainty and lies in {@code inbox/refused/} with a note. */
    REFUSED("退回"),
    /** A dossier lacks exports. */
    INCOMPLETE("待齐"),
    /** A dossier is complete and is being held against the cross-checks. */
    IN_REVIEW("审核"),
    /** Findings block the publication of a dossier. */
    BLOCKED("须修改"),
    /** A person has to say something first: a content looks older than what it would replace, or a finding wants a reason. */
    UNEXPLAINED("待说明"),
    /** A dossier is sound and about to be published. */
    SOUND("可公开"),
    /** A dossier stands published as it is. */
    PUBLISHED("已公开"),
    /** A content, or a published version, has given way to a later one. */
    REPLACED("被替代"),
    /** Three tries failed; the others go on, and this waits for a person. */
    QUARANTINED("隔离");

    private final String term;

    State(String term) {
        this.term = term;
    }

    @Override
    public String term() {
        return term;
    }
}
