package io.github.iguser.testing.internal.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.world.Place;
import io.github.iguser.testing.internal.world.WorldState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of plain fields: what the world says, else what follows from it, else an example of the spec, always the
 * same for the same node.
 */
final class FieldValues {

    private static final Set<String> OF_VIDEOS = Set.of("thumbnail_url", "copyright_check_information");
    private static final Set<String> OF_REELS = Set.of("is_shared_to_feed", "media_audio_type");
    private static final Set<String> OF_STORIES = Set.of("has_poll", "has_slider");
    private static final int FEW = 97;

    private final SpecDocument document;
    private final ExampleValues examples;

    FieldValues(SpecDocument document) {
        this.document = document;
        this.examples = new ExampleValues(document);
    }

    /** Returns the id of a node on the host of the document. */
    String id(Place place) {
        if (place.node().equals("IgUser")) {
            return WorldState.id(place.data(), document.host());
        }
        return place.data().path("id").asText(place.key());
    }

    /** Returns the value of a field, or null when the node has none. */
    @Nullable
    JsonNode value(SpecNodeView.SpecProperty property, Place place) {
        if (property.name().equals("id")) {
            return TextNode.valueOf(id(place));
        }
        JsonNode given = place.data().get(property.name());
        if (given != null) {
            return given.isNull() ? null : given;
        }
        JsonNode follows = derived(property.name(), place);
        if (follows != null) {
            return follows;
        }
        if (!property.alwaysPresent() && isOfOthers(property.name(), place)) {
            return null;
        }
        JsonNode example =
                examples.of(property.pointer(), Math.floorMod(place.key().hashCode(), 2), Absence.NONE);
        return example.isIntegralNumber() && example.canConvertToInt()
                ? ExampleValues.numbered(example, Math.floorMod((place.key() + property.name()).hashCode(), FEW))
                : example;
    }

    private @Nullable JsonNode derived(String name, Place place) {
        return switch (place.node() + "." + name) {
            case "IgUser.user_id" -> place.data().get("id");
            case "IgUser.media_count" ->
                IntNode.valueOf(place.data().path("media").size());
            case "IgMedia.username", "IgComment.username" ->
                place.account().data().get("username");
            case "IgMedia.comments_count" ->
                place.data().has("comments")
                        ? IntNode.valueOf(place.data().get("comments").size())
                        : null;
            case "IgMedia.media_type" -> TextNode.valueOf("IMAGE");
            case "IgMedia.media_product_type" -> TextNode.valueOf(productType(place));
            case "IgComment.parent_id" -> place.parent() == null ? null : TextNode.valueOf(id(place.parent()));
            default -> null;
        };
    }

    private static String productType(Place media) {
        return switch (media.edge()) {
            case "stories" -> "STORY";
            case "live_media" -> "LIVE";
            default -> "VIDEO".equals(media.data().path("media_type").asText()) ? "REELS" : "FEED";
        };
    }

    /** Returns whether only media of another type have a field. */
    private static boolean isOfOthers(String name, Place place) {
        if (!place.node().equals("IgMedia")) {
            return false;
        }
        String type = place.data().path("media_type").asText("IMAGE");
        String product = place.data().path("media_product_type").asText(productType(place));
        return OF_VIDEOS.contains(name) && !type.equals("VIDEO")
                || OF_REELS.contains(name) && !product.equals("REELS")
                || OF_STORIES.contains(name) && !product.equals("STORY")
                || name.equals("alt_text") && !type.equals("IMAGE")
                || name.equals("media_url") && type.equals("BROADCAST")
                || name.equals("current_live_viewer_count") && !type.equals("BROADCAST");
    }
}
