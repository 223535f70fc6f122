package org.gongkai;

import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.gongkai.inbox.Inbox;

/** 可收文件: lets the file consumer see only what may be claimed. */
final class ReadyFiles implements GenericFileFilter<Object> {
    private final Inbox inbox;

    ReadyFiles(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public boolean accept(GenericFile<Object> file) {
        return !file.isDirectory() && inbox.isReady(file.getFileNameOnly());
    }
}
