package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.PlainHttpClient.JsonResponse;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes by requests are visible to later requests. */
class StandInPublishingTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private final PlainHttpClient http = new PlainHttpClient(STAND_IN.standIn());
    private String base = STAND_IN.standIn().facebookUrl();
    private String account = base + "/" + PlainHttpClient.ACCOUNT;

    private String createContainer(String form) {
        return http.post(account + "/media", form).body().path("id").asText();
    }

    private String status(String container) {
        return http.get(base + "/" + container + "?fields=status_code")
                .body()
                .path("status_code")
                .asText();
    }

    private JsonResponse publish(String container) {
        return http.post(account + "/media_publish", "creation_id=" + container);
    }

    private long quotaUsage() {
        return http.get(account + "/content_publishing_limit?fields=quota_usage")
                .body()
                .at("/data/0/quota_usage")
                .asLong();
    }

    @Test
    void finishesAVideoAtTheSecondPoll() {
        String reel = createContainer("media_type=REELS&video_url=https://e.com/a.mp4&caption=hello");

        assertThat(status(reel)).isEqualTo("IN_PROGRESS");
        assertThat(status(reel)).isEqualTo("FINISHED");
        String media = publish(reel).body().path("id").asText();
        assertThat(status(reel)).isEqualTo("PUBLISHED");
        JsonNode first = http.get(account + "/media?fields=id,caption,media_product_type&limit=1")
                .body()
                .at("/data/0");
        assertThat(first.path("id").asText()).isEqualTo(media);
        assertThat(first.path("caption").asText()).isEqualTo("hello");
        assertThat(first.path("media_product_type").asText()).isEqualTo("REELS");
    }

    @Test
    void refusesToPublishAnUnfinishedContainer() {
        JsonResponse refused = publish(createContainer("media_type=REELS&video_url=https://e.com/a.mp4"));

        assertThat(refused.code()).isEqualTo(9007);
        assertThat(refused.subcode()).isEqualTo(2207027);
    }

    @Test
    void doesNotTakeARefusedPublicationForALook() {
        String reel = createContainer("media_type=REELS&video_url=https://e.com/a.mp4");
        assertThat(publish(reel).code()).isEqualTo(9007);

        assertThat(status(reel)).isEqualTo("IN_PROGRESS");
        assertThat(status(reel)).isEqualTo("FINISHED");
    }

    @Test
    void publishesAtTheSecondAttempt() {
        String reel = createContainer("media_type=REELS&video_url=https://e.com/a.mp4");
        assertThat(publish(reel).code()).isEqualTo(9007);

        assertThat(publish(reel).status()).isEqualTo(200);
    }

    @Test
    void countsPostsAgainstTheQuota() {
        long before = quotaUsage();
        for (long i = before; i < 50; i++) {
            assertThat(publish(createContainer("image_url=https://e.com/a.jpg")).status())
                    .isEqualTo(200);
        }

        JsonResponse refused = publish(createContainer("image_url=https://e.com/a.jpg"));

        assertThat(quotaUsage()).isEqualTo(50);
        assertThat(refused.code()).isEqualTo(9);
        assertThat(refused.subcode()).isEqualTo(2207042);
    }

    @Test
    void publishesACarouselWithItsItems() {
        String one = createContainer("is_carousel_item=true&image_url=https://e.com/a.jpg");
        String two = createContainer("is_carousel_item=true&media_type=VIDEO&video_url=https://e.com/b.mp4");
        String carousel = createContainer(
                "media_type=CAROUSEL&children=" + PlainHttpClient.encoded("[\"" + one + "\",\"" + two + "\"]"));
        assertThat(publish(one).code()).isEqualTo(100);
        assertThat(publish(two).subcode()).isEqualTo(2207089);
        status(carousel);

        assertThat(publish(carousel).status()).isEqualTo(200);

        JsonNode media = http.get(account + "/media?fields=media_type,children{media_type}&limit=1")
                .body()
                .at("/data/0");
        assertThat(media.path("media_type").asText()).isEqualTo("CAROUSEL_ALBUM");
        assertThat(media.at("/children/data/1/media_type").asText()).isEqualTo("VIDEO");
    }

    @Test
    void givesEachPublishedMediaTheShortcodeOfItsPermalink() {
        publish(createContainer("image_url=https://e.com/a.jpg"));
        publish(createContainer("image_url=https://e.com/b.jpg"));

        JsonNode list = http.get(account + "/media?fields=shortcode,permalink&limit=2")
                .body()
                .path("data");

        assertThat(list.at("/0/shortcode")).isNotEqualTo(list.at("/1/shortcode"));
        for (JsonNode media : list) {
            assertThat(media.path("permalink").asText())
                    .endsWith("/" + media.path("shortcode").asText() + "/");
        }
    }

    @Test
    void listsAPublishedMediaInsteadOfTheRecordedPage() {
        String recorded = account + "/media?fields=id,caption,media_type,media_url,permalink,timestamp&limit=3";
        assertThat(http.get(recorded).origin()).isEqualTo("constructed");

        String media = publish(createContainer("image_url=https://e.com/a.jpg"))
                .body()
                .path("id")
                .asText();

        assertThat(http.get(recorded).body().at("/data/0/id").asText()).isEqualTo(media);
        assertThat(http.get(recorded).origin()).isEqualTo("synthesised");
    }

    @Test
    void keepsEventsAndAcceptedInvites() {
        http.post(
                account + "/upcoming_events",
                "title=Sale&start_time=" + PlainHttpClient.encoded("2027-01-04T08:00:00+0000"));
        http.post(account + "/collaboration_invites", "media_id=17900000000000061&accept=true");

        assertThat(http.get(account + "/upcoming_events")
                        .body()
                        .at("/data/0/title")
                        .asText())
                .isEqualTo("Sale");
        JsonNode accepted = http.get(account + "/collaborative_media?fields=id,caption,username")
                .body()
                .at("/data/0");
        assertThat(accepted.path("id").asText()).isEqualTo("17900000000000061");
        assertThat(accepted.path("caption").asText()).isEqualTo("The pump, again");
        assertThat(accepted.path("username").asText()).isEqualTo("quay.wheelworks");
        assertThat(http.get(account + "/collaboration_invites").body().get("data"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media?image_url=https://e.com/a.jpg&caption=q", "/media"})
    void acceptsTheParametersOfAPostInQueryAndBody(String path) {
        HttpRequest.Builder request = http.request(account + path);
        String parts =
                "--b\r\nContent-Disposition: form-data; name=\"image_url\"\r\n\r\nhttps://e.com/a.jpg\r\n--b--\r\n";

        JsonResponse created = path.contains("?")
                ? http.send(request.POST(HttpRequest.BodyPublishers.noBody()))
                : http.send(request.header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(HttpRequest.BodyPublishers.ofString(parts)));

        assertThat(created.body().path("id").asText()).startsWith("1788");
    }

    @Test
    void separatesTheHosts() {
        String container = createContainer("image_url=https://e.com/a.jpg");

        assertThat(http.instagram("/" + container).subcode()).isEqualTo(33);
        base = STAND_IN.standIn().instagramUrl();
        account = base + "/me";
        assertThat(publish(createContainer("image_url=https://e.com/a.jpg")).status())
                .isEqualTo(200);
        assertThat(quotaUsage()).isEqualTo(6);
    }
}
