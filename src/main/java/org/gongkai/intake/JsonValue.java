package org.gongkai.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.refusal.Observations;
import org.gongkai.refusal.Problem;
import org.gongkai.value.AmountParser;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;
import org.gongkai.value.Parser;
import org.gongkai.value.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * JSON 值: what stands in one place of a document, read as what it ought to be or told.
 *
 * @param node the value, missing where nothing stands
 * @param name what it is called
 * @param place its path; places in arrays count from 1
 * @param seen where its problems are told
 */
record JsonValue(JsonNode node, String name, String place, Observations seen) {
    boolean isThere() {
        return !node.isMissingNode();
    }

    /** A text that may have several lines; empty where it is blank, null or missing. */
    String text() {
        if (node.isTextual()) {
            String text = Characters.trim(node.textValue());
            return Values.isClean(text, true, () -> place, seen) ? text : "";
        }
        if (isThere() && !node.isNull()) {
            tellWrong("文字（写在引号内）");
        }
        return "";
    }

    /** A text that may have several lines but must not be blank. */
    String words() {
        if (isBlank()) {
            seen.problem(place, "", "不为空的文字", "请补填这一项，或删去它。");
        }
        return text();
    }

    /** A value that is written as text and must not be blank. */
    <T> T value(Parser<T> parser) {
        if (node.isTextual()) {
            return parsed(node.textValue(), parser);
        }
        tellWrong("文字（写在引号内）");
        return parser.standIn();
    }

    /** A value that is written as a number or as text and must not be blank. */
    <T> T number(Parser<T> parser) {
        if (node.isTextual() || node.isNumber()) {
            return parsed(node.asText(), parser);
        }
        tellWrong("数字");
        return parser.standIn();
    }

    /** A value that may be text, a number, true or false; none where it is blank, null or missing. */
    <T> Optional<T> valueIfAny(Parser<T> parser) {
        if (!isThere() || isBlank()) {
            return Optional.empty();
        }
        return Optional.of(parsed(node.isValueNode() ? node.asText() : node.toString(), parser));
    }

    /** An amount, or null where null or a blank text stands. */
    @Nullable
    Amount amount(AmountUnit unit) {
        AmountParser parser = new AmountParser(unit);
        if (isBlank()) {
            return null;
        }
        if (node.isTextual()) {
            return parsed(node.textValue(), parser);
        }
        if (node.isNumber()) {
            return exact(parser);
        }
        tellWrong("数字");
        return null;
    }

    /** An object; one without members, whose problems are told once already, where it is none. */
    JsonObject object() {
        if (node.isObject()) {
            return new JsonObject(node, place, seen);
        }
        tellWrong("对象（写在花括号内）");
        return new JsonObject(JsonNodeFactory.instance.objectNode(), place, new Observations());
    }

    /** The elements of an array. */
    List<JsonValue> elements() {
        if (!node.isArray()) {
            tellWrong("数组（写在方括号内）");
            return List.of();
        }
        List<JsonValue> elements = new ArrayList<>();
        for (JsonNode element : node) {
            elements.add(new JsonValue(element, name, place + "[" + (elements.size() + 1) + "]", seen));
        }
        return elements;
    }

    /** Tells that nothing stands here. */
    void tellMissing() {
        seen.problem(place, "", "“" + name + "”的内容", "文件中缺少这一项，请补上后重新导出。");
    }

    private boolean isBlank() {
        return node.isNull()
                || (node.isTextual() && Characters.trim(node.textValue()).isEmpty());
    }

    private <T> T parsed(String text, Parser<T> parser) {
        return Values.read(Characters.trim(text), parser, name, () -> place, seen);
    }

    private Amount exact(AmountParser parser) {
        try {
            return parser.of(node.decimalValue());
        } catch (Unreadable e) {
            seen.problem(Problem.of(e, place, node.asText()));
            return parser.standIn();
        }
    }

    private void tellWrong(String expected) {
        if (isThere()) {
            seen.problem(place, node.toString(), expected, "请按要求的写法改正后重新导出。");
        } else {
            tellMissing();
        }
    }
}
