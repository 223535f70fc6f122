package org.gongkai.inbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import org.gongkai.form.Encoding;

/** JSON 结尾: whether a document ends where its brackets end. */
final class JsonEnd {
    /** Names are not kept, so that however many a document has, they take no room. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private JsonEnd() {}

    /**
     * Whether a parser never asks for more than there is. A document that is wrong before it ends counts as whole: its
     * reader tells better what is wrong.
     */
    static boolean isReached(Content content) throws IOException {
        Encoding encoding = content.wide().orElse(Encoding.UTF_8);
        Ending bytes = new Ending(content.unmarked());
        try {
            return isWhole(bytes, encoding.strict());
        } catch (CharacterCodingException e) {
            return !bytes.ended && isWhole(new Ending(content.unmarked()), lenient(Charset.forName("GB18030")));
        }
    }

    private static boolean isWhole(Ending bytes, CharsetDecoder decoder) throws IOException {
        try (JsonParser parser = FACTORY.createParser(new InputStreamReader(bytes, decoder))) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return true;
        } catch (JsonProcessingException e) {
            return !bytes.ended;
        }
    }

    private static CharsetDecoder lenient(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** A stream that knows whether somebody wanted to read beyond its end. */
    private static final class Ending extends FilterInputStream {
        private boolean ended;

        Ending(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            ended = ended || next < 0;
            return next;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int count = super.read(buffer, from, length);
            ended = ended || count < 0;
            return count;
        }
    }
}
