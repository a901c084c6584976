package io.github.iguser.testing.internal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The immutable data of a world, as read from its file. */
public final class WorldData {

    /** The key for the hosts on which the token can access the account. */
    static final String HOSTS = "hosts";

    /** The key for the app-scoped id of the account on graph.instagram.com. */
    static final String APP_SCOPED_ID = "app_scoped_id";

    private static final String STANDARD = "world.yaml";

    private final ObjectNode tree;

    WorldData(ObjectNode tree) {
        this.tree = tree;
    }

    /** Returns the built-in world. */
    public static WorldData standard() {
        return parse(STANDARD, standardText());
    }

    /** Returns the text of the file of the built-in world. */
    public static String standardText() {
        try (InputStream in = WorldData.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException(STANDARD + " is not in the package of " + WorldData.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a world from the YAML or JSON text of its file.
     *
     * @param name the name of the file in error messages
     * @throws IllegalArgumentException if the text has errors; the message names the file, the line and the remedy of
     *     each
     */
    public static WorldData parse(String name, String text) {
        return new WorldData(WorldReader.read(name, text));
    }

    /** Returns all accounts, in the order of the file. */
    public List<ObjectNode> accounts() {
        List<ObjectNode> all = new ArrayList<>();
        tree.path("accounts").forEach(account -> all.add((ObjectNode) account));
        return all;
    }

    /** Returns the accounts of a host, in the order of the file. */
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

    /** Returns the names of all accounts, in the order of the file. */
    public List<String> accountNames() {
        List<String> names = new ArrayList<>();
        for (JsonNode account : tree.path("accounts")) {
            names.add(account.path("username").asText());
        }
        return names;
    }

    /** Returns a mutable copy of the data. */
    ObjectNode copy() {
        return tree.deepCopy();
    }
}
