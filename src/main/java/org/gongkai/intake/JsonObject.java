package org.gongkai.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.Amount;
import org.gongkai.refusal.Observations;
import org.gongkai.value.AmountUnit;
import org.gongkai.value.Characters;
import org.gongkai.value.Parser;
import org.jspecify.annotations.Nullable;

/** JSON 对象: the members of one object by name; what nobody asks for is told as unread. */
final class JsonObject {
    private final JsonNode node;
    private final String path;
    private final Observations seen;
    private final Set<String> asked = new LinkedHashSet<>();

    JsonObject(JsonNode node, String path, Observations seen) {
        this.node = node;
        this.path = path;
        this.seen = seen;
    }

    Observations seen() {
        return seen;
    }

    /** Whether a member is there, even if it is null. */
    boolean has(String name) {
        return node.has(name);
    }

    /** Whether a member that need not be there is there and not null. */
    boolean gives(String name) {
        asked.add(name);
        return node.hasNonNull(name);
    }

    /** Whether a member is an array rather than an object. */
    boolean isArray(String name) {
        return node.path(name).isArray();
    }

    /** The names of all members, in their order, of an object that any may be in. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What stands under a name, such as 项目[3].年度资金.总额. */
    JsonValue member(String name) {
        asked.add(name);
        String place = path.isEmpty() ? name : path + "." + name;
        return new JsonValue(node.path(name), name, place, seen);
    }

    /** A text that must be there but may be blank or null. */
    String text(String name) {
        JsonValue value = member(name);
        if (!value.isThere()) {
            value.tellMissing();
        }
        return value.text();
    }

    /** A text that need not be there. */
    String textIfAny(String name) {
        return member(name).text();
    }

    /** A value that is written as text and must not be blank. */
    <T> T value(String name, Parser<T> parser) {
        return member(name).value(parser);
    }

    /** A value that is written as a number or as text and must not be blank. */
    <T> T number(String name, Parser<T> parser) {
        return member(name).number(parser);
    }

    /** A value that may be text, a number, true or false; none where nothing stands. */
    <T> Optional<T> valueIfAny(String name, Parser<T> parser) {
        return member(name).valueIfAny(parser);
    }

    /** An amount, or null where null or a blank text stands. */
    @Nullable
    Amount amount(String name, AmountUnit unit) {
        return member(name).amount(unit);
    }

    /** An object that must be there. */
    JsonObject object(String name) {
        return member(name).object();
    }

    /** The objects of an array that must be there. */
    List<JsonObject> objects(String name) {
        return member(name).elements().stream().map(JsonValue::object).toList();
    }

    /** The texts of an array that must be there, none blank. */
    List<String> texts(String name) {
        return member(name).elements().stream().map(JsonValue::words).toList();
    }

    /** The values of an array that must be there, none blank. */
    <T> List<T> values(String name, Parser<T> parser) {
        return member(name).elements().stream()
                .map(element -> element.value(parser))
                .toList();
    }

    /** Tells the members that nobody has asked for. */
    void tellUnread() {
        String place = path.isEmpty() ? "文件顶层" : path;
        names().stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> seen.notice("“" + Characters.visible(name) + "”不认识，未读取", place));
    }
}
