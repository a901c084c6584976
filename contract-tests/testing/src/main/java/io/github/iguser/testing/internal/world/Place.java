package io.github.iguser.testing.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the world with what it was reached through.
 *
 * @param node name of its schema
 * @param edge the field of the parent that led to it; empty for an account
 * @param parent the node that it belongs to; null for an account
 */
public record Place(
        String node, ObjectNode data, String edge, @Nullable Place parent) {

    /** Returns the place of an account. */
    public static Place of(ObjectNode account) {
        return new Place("IgUser", account, "", null);
    }

    /** Returns the place of an object that a field of this node holds. */
    public Place child(String childNode, ObjectNode child, String field) {
        return new Place(childNode, child, field, this);
    }

    /** Returns the places of the objects that a list of this node holds; none when it has no such list. */
    public List<Place> children(String childNode, String field) {
        List<Place> children = new ArrayList<>();
        for (JsonNode child : data.path(field)) {
            if (child instanceof ObjectNode object) {
                children.add(child(childNode, object, field));
            }
        }
        return children;
    }

    /** Returns this node or the nearest around it that has that schema; null when there is none. */
    public @Nullable Place nearest(String schema) {
        for (Place place = this; place != null; place = place.parent) {
            if (place.node.equals(schema)) {
                return place;
            }
        }
        return null;
    }

    /** Returns the account to which the node belongs. */
    public Place account() {
        Place place = this;
        while (place.parent != null) {
            place = place.parent;
        }
        return place;
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
