package org.gongkai.output;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** 数据文件的排版: two spaces a level and LF on every machine. */
public final class JsonLayout extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1L;

    /** The layout. */
    public JsonLayout() {
        super(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        indentObjectsWith(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new JsonLayout();
    }
}
