package org.gongkai.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Export;
import org.gongkai.model.Source;
import org.gongkai.refusal.Observations;
import org.gongkai.refusal.Problem;

/** JSON 文档: a document as a tree, every number exact and every name once, handed to the kind that knows it. */
final class JsonDocument {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build()
            .reader();

    private static final int SNIPPET = 20;

    private JsonDocument() {}

    /**
     * The records of a document; tells where it is none.
     *
     * @param member the path of the document within an archive; empty where the dropped file is no archive
     */
    static List<Export> read(String text, String member, Source source, Observations seen) {
        Optional<JsonNode> tree = tree(text, seen);
        if (tree.isEmpty()) {
            return List.of();
        }
        if (!tree.get().isObject()) {
            seen.problem("文件顶层", snippet(text, 0), "对象（写在花括号内）", "请按“项目库”或“单位信息”的格式导出。");
            return List.of();
        }
        return read(new JsonObject(tree.get(), "", seen), member, source);
    }

    private static List<Export> read(JsonObject document, String member, Source source) {
        JsonKind nearest = JsonKind.nearest(document);
        if (!nearest.isKindOf(document)) {
            document.seen()
                    .problem(
                            "文件顶层",
                            String.join("、", document.names()),
                            "“" + nearest.kind().term() + "”的内容（最接近的一种），还缺：" + nearest.missingNames(document),
                            "请补上缺少的内容后重新导出。");
            return List.of();
        }
        Export export = nearest.read(document, member, source);
        document.tellUnread();
        return List.of(export);
    }

    private static Optional<JsonNode> tree(String text, Observations seen) {
        try {
            return Optional.of(READER.readTree(text));
        } catch (StreamConstraintsException e) {
            seen.problem("整个文件", snippet(text, 0), "嵌套、数字和文字都不过长的 JSON 文件", "文件中有异常深的嵌套或异常长的内容，请从系统重新导出。");
            return Optional.empty();
        } catch (JsonProcessingException e) {
            seen.problem(problem(text, e));
            return Optional.empty();
        }
    }

    private static Problem problem(String text, JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String place = "第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列";
        String message = String.valueOf(e.getOriginalMessage());
        int offset = (int) Math.max(0, at.getCharOffset());
        if (message.startsWith("Unexpected end-of-input")
                || offset >= text.stripTrailing().length()) {
            return new Problem(place, "文件到此结束", "完整的 JSON 文件", "文件不完整，请等待导出结束后重新放入，或重新导出。");
        }
        if (message.startsWith("Duplicate field '")) {
            String name = message.substring(message.indexOf('\'') + 1, message.lastIndexOf('\''));
            return new Problem(place, name, "同一处只出现一次的名称", "请删去重复的“" + name + "”，只保留正确的一个。");
        }
        if (message.startsWith("Trailing token")) {
            return new Problem(place, snippet(text, offset - 1), "文件结尾", "一个文件只放一份 JSON，请删去后面的内容。");
        }
        return new Problem(place, snippet(text, offset - 1), "符合 JSON 格式的内容", "请检查此处的引号、逗号和括号，或从系统重新导出。");
    }

    private static String snippet(String text, int from) {
        int start = Math.max(0, Math.min(from, text.length()));
        return text.substring(start, Math.min(text.length(), start + SNIPPET));
    }
}
