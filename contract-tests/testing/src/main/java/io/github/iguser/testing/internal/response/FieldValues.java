package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.world.WorldNode;
import io.github.iguser.testing.internal.world.WorldState;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of plain fields: the value in the world, or else a value derived from the world, or else an example of the
 * spec. An example is always the same for the same node.
 */
final class FieldValues {

    private static final Set<String> VIDEO_FIELDS = Set.of("thumbnail_url", "copyright_check_information");
    private static final Set<String> REEL_FIELDS = Set.of("is_shared_to_feed", "media_audio_type");
    private static final Set<String> STORY_FIELDS = Set.of("has_poll", "has_slider");
    private static final int NUMBER_RANGE = 97;
    private static final Pattern LAST_PART = Pattern.compile("/([^/]+)/?$");
    private static final long FIRST_AUTHOR = 5_800_000_000_000_001L;
    private static final int AUTHORS = 1_000_000_000;

    private final SpecDocument document;
    private final ExampleValues examples;

    FieldValues(SpecDocument document) {
        this.document = document;
        this.examples = new ExampleValues(document);
    }

    /** Returns the id of a node on the host of the document. */
    String id(WorldNode node) {
        if (node.schema().equals("IgUser")) {
            return WorldState.id(node.data(), document.host());
        }
        return node.data().path("id").asText(node.key());
    }

    /** Returns the value of a field, or null if the field is absent. */
    @Nullable
    JsonNode value(SpecNodeView.SpecProperty property, WorldNode node) {
        if (property.name().equals("id")) {
            return TextNode.valueOf(id(node));
        }
        JsonNode worldValue = node.data().get(property.name());
        if (worldValue != null) {
            return worldValue.isNull() ? null : worldValue;
        }
        JsonNode derived = derived(property.name(), node);
        if (derived != null) {
            return derived;
        }
        if (!property.alwaysPresent() && isOfOtherMediaTypes(property.name(), node)) {
            return null;
        }
        JsonNode example =
                examples.of(property.pointer(), Math.floorMod(node.key().hashCode(), 2), Absence.NONE);
        if (node.schema().equals("IgComment") && property.name().equals("from")) {
            return author(example, username(node));
        }
        return example.isIntegralNumber() && example.canConvertToInt()
                ? ExampleValues.numbered(
                        example, Math.floorMod((node.key() + property.name()).hashCode(), NUMBER_RANGE))
                : example;
    }

    private @Nullable JsonNode derived(String name, WorldNode node) {
        return switch (node.schema() + "." + name) {
            case "IgUser.user_id" -> node.data().get("id");
            case "IgUser.media_count" ->
                IntNode.valueOf(node.data().path("media").size());
            case "IgMedia.username" -> node.account().data().get("username");
            case "IgComment.username" -> username(node);
            case "IgMedia.shortcode" -> shortcode(node.data().path("permalink").asText());
            case "IgMedia.comments_count" ->
                node.data().has("comments")
                        ? IntNode.valueOf(node.data().get("comments").size())
                        : null;
            case "IgMedia.media_type" -> TextNode.valueOf("IMAGE");
            case "IgMedia.media_product_type" -> TextNode.valueOf(productType(node));
            case "IgComment.parent_id" -> node.parent() == null ? null : TextNode.valueOf(id(node.parent()));
            default -> null;
        };
    }

    /** Returns the user name of the author of a comment, who is the owner of the account if the world names no other. */
    private static @Nullable JsonNode username(WorldNode comment) {
        JsonNode author = comment.data().at("/from/username");
        JsonNode username = author.isTextual() ? author : comment.data().get("username");
        return username == null ? comment.account().data().get("username") : username;
    }

    /** Returns the example of an author with a user name, and with an id that is always the same for that name. */
    private static JsonNode author(JsonNode example, @Nullable JsonNode username) {
        if (username == null || !(example.deepCopy() instanceof ObjectNode author)) {
            return example;
        }
        String id =
                String.valueOf(FIRST_AUTHOR + Math.floorMod(username.asText().hashCode(), AUTHORS));
        for (String name : List.of("id", "self_ig_scoped_id")) {
            if (author.has(name)) {
                author.put(name, id);
            }
        }
        return author.set("username", username);
    }

    /** Returns the last part of a permalink, which is the shortcode; null if the permalink has no path. */
    private static @Nullable JsonNode shortcode(String permalink) {
        Matcher last = LAST_PART.matcher(permalink);
        return last.find() ? TextNode.valueOf(last.group(1)) : null;
    }

    private static String productType(WorldNode media) {
        return switch (media.edge()) {
            case "stories" -> "STORY";
            case "live_media" -> "LIVE";
            default -> "VIDEO".equals(media.data().path("media_type").asText()) ? "REELS" : "FEED";
        };
    }

    /** Returns whether a field is absent because only media of another type have it. */
    private static boolean isOfOtherMediaTypes(String name, WorldNode node) {
        if (!node.schema().equals("IgMedia")) {
            return false;
        }
        String type = node.data().path("media_type").asText("IMAGE");
        String product = node.data().path("media_product_type").asText(productType(node));
        return VIDEO_FIELDS.contains(name) && !type.equals("VIDEO")
                || REEL_FIELDS.contains(name) && !product.equals("REELS")
                || STORY_FIELDS.contains(name) && !product.equals("STORY")
                || name.equals("alt_text") && !type.equals("IMAGE")
                || name.equals("media_url") && type.equals("BROADCAST")
                || name.equals("current_live_viewer_count") && !type.equals("BROADCAST");
    }
}
