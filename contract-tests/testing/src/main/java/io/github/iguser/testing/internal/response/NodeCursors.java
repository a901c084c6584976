package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.world.WorldNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Maps cursors to nodes. A cursor of the stand-in encodes the key of its node; the cursors of recordings are
 * registered.
 */
final class NodeCursors {

    private static final String PREFIX = "QVFI";

    private final Map<String, String> recorded = new HashMap<>();

    /** Registers the cursor of a recording, with the key of its node. */
    void register(String cursor, String key) {
        recorded.put(cursor, key);
    }

    /** Returns the cursor of a node. */
    static String of(WorldNode node) {
        return PREFIX
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(node.key().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the index of a cursor's node in a list, or -1 if the list does not have it. */
    int indexOf(List<WorldNode> list, @Nullable String cursor) {
        for (int i = 0; i < list.size(); i++) {
            String key = list.get(i).key();
            if (of(list.get(i)).equals(cursor) || key.equals(recorded.get(cursor))) {
                return i;
            }
        }
        return -1;
    }
}
