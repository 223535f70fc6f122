package org.gongkai.refusal;

/** 文件被退回: the file cannot be read with certainty; the message is one line, the refusal says everything. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.summary());
        this.refusal = refusal;
    }

    /** 退回: the file and all its problems. */
    public Refusal refusal() {
        return refusal;
    }
}
