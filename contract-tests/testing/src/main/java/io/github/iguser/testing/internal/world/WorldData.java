package io.github.iguser.testing.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The accounts of a world as their file describes them; they never change. */
public final class WorldData {

    /** The key of an account that names the hosts which serve it to the token. */
    static final String HOSTS = "hosts";

    /** The key of an account for its id within the app, which graph.instagram.com has. */
    static final String APP_SCOPED_ID = "app_scoped_id";

    /** The key of an account for other ids by which it is found. */
    static final String ALIASES = "aliases";

    private static final String STANDARD = "world.yaml";

    private final ObjectNode tree;

    WorldData(ObjectNode tree) {
        this.tree = tree;
    }

    /** Returns the world that the stand-in carries. */
    public static WorldData standard() {
        try (InputStream in = WorldData.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException(STANDARD + " is missing beside " + WorldData.class.getName());
            }
            return parse(STANDARD, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a world from the YAML or JSON text of its file.
     *
     * @param name names the file in messages
     * @throws IllegalArgumentException if something in it cannot be served, with file, line and remedy of each
     */
    public static WorldData parse(String name, String text) {
        return new WorldData(WorldReader.read(name, text));
    }

    /** Returns the accounts that a host serves, in the order of the file. */
    public List<ObjectNode> accounts(String host) {
        return accounts(tree, host);
    }

    static List<ObjectNode> accounts(ObjectNode tree, String host) {
        List<ObjectNode> served = new ArrayList<>();
        for (JsonNode account : tree.path("accounts")) {
            for (JsonNode named : account.path(HOSTS)) {
                if (named.asText().equals(host)) {
                    served.add((ObjectNode) account);
                }
            }
        }
        return served;
    }

    /** Returns a copy that requests may change. */
    ObjectNode copy() {
        return tree.deepCopy();
    }
}
