package io.github.iguser.benchmarks.decode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.StandIn;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the payloads. Their values are those of the stand-in, which has them from its world and from the examples of
 * the spec. Lists are repeated with other ids up to a usual length, and slashes are escaped as the API does it.
 */
public final class PayloadFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String MEDIA_FIELDS = "id,caption,media_type,media_product_type,media_url,permalink,timestamp,"
            + "username,like_count,comments_count,shortcode,thumbnail_url,alt_text,is_comment_enabled,"
            + "is_shared_to_feed,legacy_instagram_media_id,reposts_count,saved_count,shares_count,is_ai_generated";

    private static final String PROFILE_FIELDS = "biography,followers_count,follows_count,has_profile_pic,ig_id,"
            + "is_published,legacy_instagram_user_id,media_count,name,profile_picture_url,"
            + "shopping_product_tag_eligibility,username,website";

    private static final String DISCOVERY_FIELDS = "business_discovery.username(mira.on.wheels){id,username,name,"
            + "followers_count,media_count,media.limit(25){id,caption,media_type,media_url,permalink,timestamp,"
            + "like_count,comments_count,children{id,media_url,media_type}}}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String account;

    private PayloadFiles(StandIn standIn) {
        this.account = standIn.facebookUrl() + "/" + StandIn.ACCOUNT;
    }

    /** Writes all payloads into a folder. */
    public static void write(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (StandIn standIn = StandIn.start()) {
            PayloadFiles files = new PayloadFiles(standIn);
            write(folder, Payload.MEDIA, files.media());
            write(folder, Payload.PROFILE, files.get("?fields=" + PROFILE_FIELDS));
            write(folder, Payload.INSIGHTS, files.insights());
            write(folder, Payload.DISCOVERY, files.discovery());
        }
    }

    private static void write(Path folder, Payload payload, JsonNode json) throws IOException {
        Files.writeString(payload.file(folder), MAPPER.writeValueAsString(json).replace("/", "\\/"));
    }

    private JsonNode media() throws IOException, InterruptedException {
        ObjectNode page = get("/media?limit=25&fields=" + MEDIA_FIELDS);
        repeat(page, 50);
        return withoutAddresses(page);
    }

    private JsonNode insights() throws IOException, InterruptedException {
        ObjectNode page = get("/insights?metric=views,reach,total_interactions&period=day&metric_type=total_value"
                + "&breakdown=media_product_type&since=1700000000&until=1700080000");
        repeat(page, 10);
        return withoutAddresses(page);
    }

    private JsonNode discovery() throws IOException, InterruptedException {
        ObjectNode response = get("?fields=" + URLEncoder.encode(DISCOVERY_FIELDS, StandardCharsets.UTF_8));
        repeat((ObjectNode) response.at("/business_discovery/media"), 25);
        return response;
    }

    private ObjectNode get(String rest) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(account + rest))
                .header("Authorization", "Bearer any")
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("the stand-in refused " + rest + ": " + response.body());
        }
        return (ObjectNode) MAPPER.readTree(response.body());
    }

    /** Repeats the elements of a page up to a number. Copies of nodes get ids of their own. */
    private static void repeat(ObjectNode page, int size) {
        ArrayNode data = (ArrayNode) page.get("data");
        int given = data.size();
        for (int i = given; i < size; i++) {
            ObjectNode copy = data.get(i % given).deepCopy();
            String id = copy.get("id").asText();
            if (id.matches("[0-9]+")) {
                copy.put("id", String.valueOf(Long.parseLong(id) + 1000L * i));
            }
            data.add(copy);
        }
    }

    /** Replaces the changing address of the stand-in in links. */
    private static JsonNode withoutAddresses(ObjectNode page) {
        ObjectNode paging = (ObjectNode) page.get("paging");
        if (paging != null) {
            for (String link : new String[] {"next", "previous"}) {
                if (paging.has(link)) {
                    paging.put(link, paging.get(link).asText().replaceFirst("^http://[^/]+/", "https://"));
                }
            }
        }
        return page;
    }
}
