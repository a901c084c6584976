package io.github.iguser.testing.internal.response;

import io.github.iguser.testing.internal.world.WorldNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** NodeCursors: each names the node that it is the mark of, also the cursors of recordings. */
final class NodeCursors {

    private static final String PREFIX = "QVFI";

    private final Map<String, String> recorded = new HashMap<>();

    /** Makes a cursor of a recording known. */
    void add(String cursor, String key) {
        recorded.put(cursor, key);
    }

    /** Returns the cursor of a node. */
    static String of(WorldNode node) {
        return PREFIX
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(node.key().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the position of a cursor's node in a list, or -1 when the list has no such node. */
    int position(List<WorldNode> list, @Nullable String cursor) {
        for (int i = 0; i < list.size(); i++) {
            String key = list.get(i).key();
            if (of(list.get(i)).equals(cursor) || key.equals(recorded.get(cursor))) {
                return i;
            }
        }
        return -1;
    }
}
