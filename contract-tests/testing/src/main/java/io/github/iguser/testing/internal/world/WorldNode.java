package io.github.iguser.testing.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the world with what it was reached through.
 *
 * @param schema name of its schema
 * @param edge the field of the parent that led to it; empty for an account
 * @param parent the node that it belongs to; null for an account
 */
public record WorldNode(
        String schema,
        ObjectNode data,
        String edge,
        @Nullable WorldNode parent) {

    /** Returns the place of an account. */
    public static WorldNode of(ObjectNode account) {
        return new WorldNode("IgUser", account, "", null);
    }

    /** Returns the place of an object that a field of this node holds. */
    public WorldNode child(String childSchema, ObjectNode child, String field) {
        return new WorldNode(childSchema, child, field, this);
    }

    /** Returns the places of the objects that a list of this node holds; none when it has no such list. */
    public List<WorldNode> children(String childSchema, String field) {
        List<WorldNode> children = new ArrayList<>();
        for (JsonNode child : data.path(field)) {
            if (child instanceof ObjectNode object) {
                children.add(child(childSchema, object, field));
            }
        }
        return children;
    }

    /** Returns this node or the nearest around it that has that schema; null when there is none. */
    public @Nullable WorldNode nearest(String name) {
        for (WorldNode node = this; node != null; node = node.parent) {
            if (node.schema.equals(name)) {
                return node;
            }
        }
        return null;
    }

    /** Returns the account to which the node belongs. */
    public WorldNode account() {
        WorldNode node = this;
        while (node.parent != null) {
            node = node.parent;
        }
        return node;
    }

    /** Returns the text by which the node is told from others, for cursors and for values that do not change. */
    public String key() {
        for (String name : List.of("id", "media_id", "threads_user_id")) {
            if (data.hasNonNull(name)) {
                return data.get(name).asText();
            }
        }
        return parent == null ? edge : parent.key() + "/" + edge;
    }
}
