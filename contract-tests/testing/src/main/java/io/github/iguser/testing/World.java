package io.github.iguser.testing;

import io.github.iguser.testing.internal.world.WorldData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The accounts of a {@link StandIn}, with their media, comments and metrics.
 *
 * <p>A world is a YAML or JSON file that uses the field names of the API. Its only key, {@code accounts}, has a list of
 * accounts, each with fields of an Instagram user. A list field, such as {@code media} or {@code comments}, has nodes
 * with their fields. {@code insights} maps the names of metrics to numbers. {@code hosts} lists the hosts on which the
 * token can access the account; with {@code hosts: []} the account can only be found by business discovery. {@code
 * app_scoped_id} is the id on graph.instagram.com, whose field {@code user_id} has the id of the account. A field that
 * is not in the file has an example value, which is always the same for the same node. A field that is {@code null} is
 * absent from responses.
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

    /** Returns the default world of a stand-in. */
    public static World standard() {
        return new World(WorldData.standard());
    }

    /**
     * Reads a world from a file.
     *
     * @throws IllegalArgumentException if the file is missing or has errors; the message names the line, the place and
     *     the remedy of each
     */
    public static World read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("world: no such file: " + file.toAbsolutePath(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException("world: " + file + " cannot be read as UTF-8: " + e.getMessage(), e);
        }
    }

    /**
     * Reads a world from its text.
     *
     * @param name the name of the text in error messages
     * @throws IllegalArgumentException if the text has errors; the message names the line, the place and the remedy of
     *     each
     */
    public static World parse(String name, String text) {
        Objects.requireNonNull(name, "name == null");
        Objects.requireNonNull(text, "text == null");
        return new World(WorldData.parse(name, text));
    }

    /** Returns the names of the accounts. */
    @Override
    public String toString() {
        return "World{accounts=" + data.accountNames() + "}";
    }

    WorldData data() {
        return data;
    }
}
