package org.gongkai.form;

import java.io.IOException;

/** 成员访客: is shown the files of an archive one after the other, in the order of its directory. */
public interface MemberVisitor {
    /** The next file; what it holds is at hand until this returns. */
    void member(Member member) throws IOException;
}
