package io.github.iguser.testing;

import io.github.iguser.testing.internal.world.WorldData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The accounts that a stand-in answers from, with their media, comments and metrics.
 *
 * <p>A world is a YAML or JSON file in the words of the API: its one key {@code accounts} holds a list of accounts, each
 * with fields of an Instagram user. A field that is a list, such as {@code media} or {@code comments}, holds nodes with
 * their fields. {@code insights} holds numbers by the names of metrics. An account also has {@code hosts}, which serve it
 * to the token; with {@code hosts: []} it can only be discovered. A field that the file does not give has an example
 * value, always the same for the same node; one that is {@code null} is absent.
 *
 * <pre>{@code
 * accounts:
 *   - id: "17841400000000077"
 *     hosts: [graph.facebook.com]
 *     username: my.shop
 *     followers_count: 12
 *     media:
 *       - id: "17900000000000901"
 *         media_type: IMAGE
 *         caption: Hello
 *         timestamp: "2026-11-20T08:15:00+0000"
 *         insights: {reach: 7}
 * }</pre>
 */
public final class World {

    private final WorldData data;

    private World(WorldData data) {
        this.data = data;
    }

    /** Returns the world that a stand-in has unless it is given another. */
    public static World standard() {
        return new World(WorldData.standard());
    }

    /**
     * Reads a world from a file.
     *
     * @throws IllegalArgumentException if the file is missing, or something in it cannot be served; the message names
     *     line, place and remedy of each
     */
    public static World read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("world: there is no file " + file.toAbsolutePath(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("world: " + file + " cannot be read as UTF-8: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a world from its text.
     *
     * @param name names the text in messages
     * @throws IllegalArgumentException if something in it cannot be served
     */
    public static World parse(String name, String text) {
        Objects.requireNonNull(name, "name == null");
        Objects.requireNonNull(text, "text == null");
        return new World(WorldData.parse(name, text));
    }

    WorldData data() {
        return data;
    }
}
