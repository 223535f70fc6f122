package org.gongkai.output.ofd;

/** 写不成 OFD: the print has something that is not written as OFD; the message says what, and what to do. */
public final class UnwritableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnwritableException(String what) {
        super("印成的 PDF 里有" + what + "，不能写成 OFD，本版不予公开。请在设置 gongkai.formats 中去掉 ofd 后重新生成，并将日志交给运维人员。");
    }
}
