package org.gongkai.output.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * 页面内容: what a page of the print paints, operation by operation. It knows what stands in a print of ours; whatever else it
 * meets is refused.
 */
final class PageContent {
    private static final String MARKED = "()\\";
    private static final BitSet BLANKS = characters(" \n\r\t\f\0");
    private static final BitSet ENDS = characters(" \n\r\t\f\0()<>[]/%");
    private static final BitSet NUMBERS = characters("+-.0123456789");

    private final byte[] content;
    private final List<COSBase> operands = new ArrayList<>();
    private int position;

    PageContent(byte[] content) {
        this.content = content;
    }

    private static BitSet characters(String all) {
        BitSet characters = new BitSet();
        all.chars().forEach(characters::set);
        return characters;
    }

    /** The operands of the last operator. */
    List<COSBase> operands() {
        return Collections.unmodifiableList(operands);
    }

    /** The next operator; null at the end. */
    @Nullable
    Operator next() {
        operands.clear();
        while (!isEnd()) {
            if (!NUMBERS.get(peek()) && !ENDS.get(peek())) {
                return operator(word());
            }
            operands.add(operand());
        }
        return null;
    }

    private static Operator operator(String name) {
        if (name.equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            throw new UnwritableException("图片");
        }
        return Operator.getOperator(name);
    }

    private COSBase operand() {
        return switch (isEnd() ? '\0' : peek()) {
            case '/' -> name();
            case '(' -> text();
            case '[' -> list();
            case '<' -> position + 1 < content.length && content[position + 1] == '<' ? dictionary() : hexadecimal();
            default -> number();
        };
    }

    private COSNumber number() {
        int start = position;
        while (position < content.length && NUMBERS.get(peek())) {
            position++;
        }
        if (start == position) {
            throw unknown();
        }
        return ContentNumber.of(content, start, position);
    }

    private COSName name() {
        position++;
        String name = word();
        if (name.indexOf('#') >= 0) {
            throw unknown();
        }
        return COSName.getPDFName(name);
    }

    private COSArray list() {
        position++;
        COSArray list = new COSArray();
        while (!isEnd() && peek() != ']') {
            list.add(operand());
        }
        end("]");
        return list;
    }

    private COSDictionary dictionary() {
        position += 2;
        COSDictionary dictionary = new COSDictionary();
        while (!isEnd() && peek() == '/') {
            dictionary.setItem(name(), operand());
        }
        end(">>");
        return dictionary;
    }

    private COSString hexadecimal() {
        int start = ++position;
        while (position < content.length && peek() != '>') {
            position++;
        }
        String digits = new String(content, start, position - start, StandardCharsets.ISO_8859_1);
        end(">");
        try {
            return COSString.parseHex(digits);
        } catch (IOException e) {
            throw unknown();
        }
    }

    /** A text in brackets; a backslash stands before brackets and backslashes in it, and before nothing else. */
    private COSString text() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        position++;
        while (position < content.length && peek() != ')') {
            boolean marked = peek() == '\\';
            position += marked ? 1 : 0;
            if (position == content.length || marked != (MARKED.indexOf(peek()) >= 0)) {
                throw unknown();
            }
            text.write(content[position++]);
        }
        end(")");
        return new COSString(text.toByteArray());
    }

    private void end(String mark) {
        for (int i = 0; i < mark.length(); i++) {
            if (position == content.length || peek() != mark.charAt(i)) {
                throw unknown();
            }
            position++;
        }
    }

    private String word() {
        int start = position;
        while (position < content.length && !ENDS.get(peek())) {
            position++;
        }
        return new String(content, start, position - start, StandardCharsets.ISO_8859_1);
    }

    /** Whether nothing but blanks is left. */
    private boolean isEnd() {
        while (position < content.length && BLANKS.get(peek())) {
            position++;
        }
        return position == content.length;
    }

    private char peek() {
        return (char) (content[position] & 0xFF);
    }

    private UnwritableException unknown() {
        return new UnwritableException("第 " + position + " 字节处认不出的页面内容");
    }
}
