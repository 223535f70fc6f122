package org.gongkai.night;

import org.gongkai.model.State;
import org.gongkai.model.Term;

/** 办理情况: how far a unit is that has to publish; every unit is in exactly one. */
public enum Condition implements Term {
    /** It stands published as it is. */
    PUBLISHED("已公开"),
    /** Something has to be mended before it is published. */
    BLOCKED("须修改"),
    /** Something has to be explained before it is published. */
    UNEXPLAINED("待说明"),
    /** Three tries failed, and it waits for a person. */
    QUARANTINED("隔离"),
    /** It is complete, and the program has not finished with it. */
    UNDER_WAY("办理中"),
    /** It lacks exports. */
    INCOMPLETE("待齐"),
    /** Nothing has come of it yet. */
    ABSENT("未报送");

    private final String term;

    Condition(String term) {
        this.term = term;
    }

    /** How a dossier in a state stands. */
    public static Condition of(State state) {
        return switch (state) {
            case PUBLISHED, REPLACED -> PUBLISHED;
            case BLOCKED -> BLOCKED;
            case UNEXPLAINED -> UNEXPLAINED;
            case QUARANTINED, REFUSED -> QUARANTINED;
            case IN_REVIEW, SOUND, RECEIVED, READ -> UNDER_WAY;
            case INCOMPLETE -> INCOMPLETE;
        };
    }

    @Override
    public String term() {
        return term;
    }

    /** Whether all exports have come. */
    public boolean isComplete() {
        return this != INCOMPLETE && this != ABSENT;
    }
}
