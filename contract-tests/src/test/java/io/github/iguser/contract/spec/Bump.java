package io.github.iguser.contract.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;

/** A spec that differs only in its version, as after a release of the API without changes. */
public final class Bump {

    private Bump() {}

    /** Returns the same spec with another version in {@code info} and in the addresses of the servers. */
    public static SpecSet of(SpecSet spec, String version) {
        SpecSet bumped = spec;
        for (SpecDocument document : spec.documents()) {
            ObjectNode tree = document.tree().deepCopy();
            ((ObjectNode) tree.get("info")).put("version", version);
            tree.get("servers").forEach(server -> {
                String address = server.get("url").asText();
                ((ObjectNode) server).put("url", address.replace(document.version(), version));
            });
            bumped = bumped.with(document.host(), document.root(), tree);
        }
        return bumped;
    }
}
