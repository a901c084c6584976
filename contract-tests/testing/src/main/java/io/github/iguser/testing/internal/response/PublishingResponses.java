package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.http.UploadRequest;
import io.github.iguser.testing.internal.world.WorldContainer;
import io.github.iguser.testing.internal.world.WorldNode;
import io.github.iguser.testing.internal.world.WorldState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Creates and publishes containers, and counts the posts against the quota. */
final class PublishingResponses {

    private static final String QUOTA = "content_publishing_limit";
    private static final long DEFAULT_TOTAL = 50;

    private final WorldState state;

    PublishingResponses(WorldState state) {
        this.state = state;
    }

    /** Creates a container and returns the body of the response. */
    ObjectNode create(ApiRequest request, WorldNode account) {
        Map<String, String> form = request.form();
        String accountId = account.data().path("id").asText();
        List<WorldContainer> items = new ArrayList<>();
        if (form.containsKey("children")) {
            for (JsonNode child : StrictJson.parse(form.get("children"))) {
                WorldContainer item = requireItem(request.host(), accountId, child.asText());
                if (items.contains(item)) {
                    throw ApiError.guessed(
                            100, "children has " + item.id() + " twice; create a container for each item");
                }
                items.add(item);
            }
        }
        WorldContainer container =
                state.add(new WorldContainer(state.newId("1788"), request.host(), accountId, form, items));
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("id", container.id());
        if (form.containsKey("upload_type")) {
            String version = request.version() == null ? ServedVersion.of(null) : request.version();
            body.put("uri", request.addressOf(UploadRequest.HOST) + "/ig-api-upload/" + version + "/" + container.id());
        }
        return body;
    }

    private WorldContainer requireItem(String host, String accountId, String id) {
        WorldContainer item = state.container(host, id);
        if (item == null
                || !item.account().equals(accountId)
                || !"true".equals(item.form().get("is_carousel_item"))) {
            throw ApiError.guessed(
                    100,
                    "children has " + id
                            + ", which is not a container that the account created with is_carousel_item=true");
        }
        requireUnpublished(item);
        return item;
    }

    private static void requireUnpublished(WorldContainer item) {
        if (item.isPublished()) {
            throw ApiError.guessed(
                    100, "the item " + item.id() + " is already published in another carousel; create a new item");
        }
    }

    /** Publishes a container and returns the body of the response. */
    ObjectNode publish(ApiRequest request, WorldNode account) {
        String id = String.valueOf(request.form().get("creation_id"));
        WorldContainer container = state.container(request.host(), id);
        if (container == null
                || !container.account().equals(account.data().path("id").asText())) {
            throw ApiError.known(24, 2207006, "").because("the account did not create a container " + id);
        }
        if ("true".equals(container.form().get("is_carousel_item"))) {
            throw request.host().equals("graph.facebook.com")
                            && container.form().containsKey("media_type")
                    ? ApiError.known(100, 2207089, "")
                    : ApiError.guessed(
                            100, "the container " + id + " is a carousel item; publish the carousel instead");
        }
        if (container.isPublished()) {
            throw ApiError.guessed(100, "the container " + id + " is already published");
        }
        container.items().forEach(PublishingResponses::requireUnpublished);
        if (!container.attemptToPublish()) {
            throw ApiError.known(9007, 2207027, "Media ID is not available");
        }
        countPost(account);
        container.publish();
        return JsonNodeFactory.instance.objectNode().put("id", addMedia(container, account));
    }

    /** Counts a post, or refuses it if the quota is used up. */
    private static void countPost(WorldNode account) {
        ArrayNode quotas = WorldState.list(account.data(), QUOTA);
        ObjectNode quota = quotas.isEmpty() ? quotas.addObject() : (ObjectNode) quotas.get(0);
        long used = quota.path("quota_usage").asLong();
        long total = quota.at("/config/quota_total").asLong(DEFAULT_TOTAL);
        if (used >= total) {
            throw ApiError.known(9, 2207042, "")
                    .because("the account has published " + used + " of " + total + " posts within 24 hours");
        }
        quota.put("quota_usage", used + 1);
    }

    /** Adds the media of a container to the account and returns its id. */
    private String addMedia(WorldContainer container, WorldNode account) {
        Map<String, String> form = container.form();
        boolean story = "STORIES".equals(form.get("media_type"));
        ObjectNode media =
                WorldState.list(account.data(), story ? "stories" : "media").insertObject(0);
        String id = fillMedia(media, form, account);
        media.put("media_product_type", story ? "STORY" : "REELS".equals(form.get("media_type")) ? "REELS" : "FEED");
        media.putArray("comments");
        if (form.containsKey("caption")) {
            media.put("caption", form.get("caption"));
        } else {
            media.putNull("caption");
        }
        if (form.containsKey("children")) {
            media.put("media_type", "CAROUSEL_ALBUM");
            ArrayNode children = media.putArray("children");
            container.items().forEach(item -> fillMedia(children.addObject(), item.form(), account));
        }
        if (!story && account.data().path("media_count").isIntegralNumber()) {
            account.data().put("media_count", account.data().get("media_count").asLong() + 1);
        }
        return id;
    }

    private String fillMedia(ObjectNode media, Map<String, String> form, WorldNode account) {
        String id = state.newId("1790");
        boolean video = !form.containsKey("image_url");
        media.put("id", id);
        media.put("media_type", video ? "VIDEO" : "IMAGE");
        media.put("timestamp", GraphTimes.timestamp(Instant.now()));
        media.set("username", account.data().get("username"));
        media.put("permalink", permalink(id, video));
        media.put("media_url", form.getOrDefault(video ? "video_url" : "image_url", "https://media.example.com/" + id));
        if (form.containsKey("alt_text")) {
            media.put("alt_text", form.get("alt_text"));
        }
        return id;
    }

    /** Returns a permalink with a shortcode that is derived from the id. */
    static String permalink(String id, boolean video) {
        String shortcode =
                "D" + Long.toString(Long.parseLong(id), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        return "https://www.instagram.com/" + (video ? "reel" : "p") + "/" + shortcode + "/";
    }
}
