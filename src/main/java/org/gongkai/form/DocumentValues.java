package org.gongkai.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;

/** 文档内容: the texts, numbers and blanks of a JSON document with the place of each; read one by one and not kept. */
public final class DocumentValues {
    private static final JsonFactory FACTORY = new JsonFactory();

    private DocumentValues() {}

    /** 内容访客: is shown the values of a document in their order. */
    public interface Visitor {
        /**
         * The next value.
         *
         * @param path where it stands: 项目[3].年度资金.总额, places in arrays counted from 1
         * @param text what stands there, a number with the digits it was written with; empty where it is null
         */
        void value(String path, String text);
    }

    /** Shows every value of a document. */
    public static void visit(ExactText document, Visitor visitor) throws IOException {
        try (Reader text = document.open();
                JsonParser json = FACTORY.createParser(text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue()) {
                    visitor.value(path(json.getParsingContext()), token == JsonToken.VALUE_NULL ? "" : json.getText());
                }
            }
        }
    }

    private static String path(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        append(context, path);
        return path.toString();
    }

    private static void append(JsonStreamContext context, StringBuilder path) {
        if (context.getParent() != null) {
            append(context.getParent(), path);
        }
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex() + 1).append(']');
        } else if (context.inObject()) {
            path.append(path.isEmpty() ? "" : ".").append(context.getCurrentName());
        }
    }
}
