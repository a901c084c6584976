package io.github.iguser.testing.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the world and the path that led to it.
 *
 * @param schema the name of its schema
 * @param edge the field of the parent that has the node; empty for an account
 * @param parent the node that has it; null for an account
 */
public record WorldNode(
        String schema,
        ObjectNode data,
        String edge,
        @Nullable WorldNode parent) {

    /** Returns an account as a node. */
    public static WorldNode of(ObjectNode account) {
        return new WorldNode("IgUser", account, "", null);
    }

    /** Returns an object in a field of this node. */
    public WorldNode child(String childSchema, ObjectNode child, String field) {
        return new WorldNode(childSchema, child, field, this);
    }

    /** Returns the elements of a list of this node; empty if it has no such list. */
    public List<WorldNode> children(String childSchema, String field) {
        List<WorldNode> children = new ArrayList<>();
        for (JsonNode child : data.path(field)) {
            if (child instanceof ObjectNode object) {
                children.add(child(childSchema, object, field));
            }
        }
        return children;
    }

    /** Returns this node or its nearest ancestor with the given schema; null if there is none. */
    public @Nullable WorldNode nearest(String name) {
        for (WorldNode node = this; node != null; node = node.parent) {
            if (node.schema.equals(name)) {
                return node;
            }
        }
        return null;
    }

    /** Returns the account that has the node. */
    public WorldNode account() {
        WorldNode node = this;
        while (node.parent != null) {
            node = node.parent;
        }
        return node;
    }

    /** Returns a text that identifies the node, for cursors and as a seed of its example values. */
    public String key() {
        for (String name : List.of("id", "media_id", "threads_user_id")) {
            if (data.hasNonNull(name)) {
                return data.get(name).asText();
            }
        }
        return parent == null ? edge : parent.key() + "/" + edge;
    }
}
