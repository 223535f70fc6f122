package org.gongkai.annotate;

import java.io.IOException;
import java.util.function.ToIntFunction;
import org.gongkai.form.ContentVisitor;
import org.gongkai.form.DocumentValues;
import org.gongkai.form.ExactText;
import org.gongkai.form.SheetVisitor;
import org.gongkai.refusal.Observations;

/** 文字内容: hands what a file holds to those who copy its texts. */
record PlainContent(ToIntFunction<String> words, PlainSheets tables, PlainDocument values) implements ContentVisitor {
    @Override
    public SheetVisitor sheets() {
        return tables;
    }

    @Override
    public int knownWords(String text) {
        return words.applyAsInt(text);
    }

    @Override
    public void document(ExactText text, String member, Observations seen) throws IOException {
        DocumentValues.visit(text, values::add);
        values.end();
    }
}
