package org.gongkai.store;

/** 已被更新: what was to be changed has changed meanwhile; the later state stands, and its own turn comes. */
public final class SupersededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SupersededException(String what) {
        super(what + " 已有更新的数据，本次办理作废，随后按新数据办理 / superseded by a later change, which has its own turn.");
    }
}
