package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.StrictJson;
import org.jspecify.annotations.Nullable;

/** Reading and changing trees of JSON. */
final class JsonEdits {
    private JsonEdits() {}

    /** Returns a text as an object, or null if it is none, such as an HTML page or a truncated response. */
    static @Nullable ObjectNode read(String text) {
        try {
            return StrictJson.parse(text) instanceof ObjectNode object ? object : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static ObjectNode object(JsonNode tree, String pointer) {
        if (tree.at(pointer) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException("no object at " + pointer);
    }

    /** Gives a member another name and keeps its place. */
    static void rename(ObjectNode object, String name, String newName) {
        ObjectNode before = object.deepCopy();
        object.removeAll();
        before.properties()
                .forEach(entry -> object.set(entry.getKey().equals(name) ? newName : entry.getKey(), entry.getValue()));
    }

    static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** Returns the last part of a pointer, unescaped. */
    static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
