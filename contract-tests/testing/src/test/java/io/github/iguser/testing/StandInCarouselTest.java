package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.PlainHttpClient.JsonResponse;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A carousel is published only with complete items of its own account, each of them once. */
class StandInCarouselTest {

    private static final String IMAGE = "is_carousel_item=true&image_url=https://e.com/a.jpg";

    private final StandIn standIn =
            StandIn.builder().world(World.parse("two.yaml", """
            accounts:
              - {id: "17841400000000001", username: one.account, hosts: [graph.facebook.com]}
              - {id: "17841400000000002", username: other.account, hosts: [graph.facebook.com]}
            """)).start();
    private final PlainHttpClient http = new PlainHttpClient(standIn);
    private final String account = standIn.facebookUrl() + "/17841400000000001";
    private final String otherAccount = standIn.facebookUrl() + "/17841400000000002";

    @AfterEach
    void stop() {
        standIn.close();
    }

    private JsonResponse create(String owner, String form) {
        return http.post(owner + "/media", form);
    }

    private String item() {
        return id(create(account, IMAGE));
    }

    private static String id(JsonResponse created) {
        return created.body().path("id").asText();
    }

    private JsonResponse carousel(String one, String two) {
        return create(account, "media_type=CAROUSEL&children=" + one + "," + two);
    }

    private String status(String container) {
        return http.get(standIn.facebookUrl() + "/" + container + "?fields=status_code")
                .body()
                .path("status_code")
                .asText();
    }

    private JsonResponse publish(String container) {
        return http.post(account + "/media_publish", "creation_id=" + container);
    }

    @Test
    void waitsForTheVideoOfAnItem() {
        JsonResponse video = create(account, "is_carousel_item=true&media_type=VIDEO&upload_type=resumable");
        String carousel = id(carousel(id(video), item()));

        assertThat(status(carousel)).isEqualTo("IN_PROGRESS");
        assertThat(status(carousel)).isEqualTo("IN_PROGRESS");
        assertThat(publish(carousel).subcode()).isEqualTo(2207027);
        assertThat(publish(carousel).code()).isEqualTo(9007);

        http.send(HttpRequest.newBuilder(URI.create(video.body().path("uri").asText()))
                .header("Authorization", "OAuth any")
                .header("offset", "0")
                .header("file_size", "3")
                .POST(HttpRequest.BodyPublishers.ofString("abc")));
        assertThat(status(carousel)).isEqualTo("IN_PROGRESS");
        assertThat(status(carousel)).isEqualTo("FINISHED");
        assertThat(publish(carousel).status()).isEqualTo(200);
    }

    @Test
    void refusesAnItemOfAnotherAccount() {
        String foreign = id(create(otherAccount, IMAGE));

        JsonResponse refused = carousel(item(), foreign);

        assertThat(refused.message())
                .isEqualTo("replay: children has " + foreign
                        + ", which is not a container that the account created with is_carousel_item=true");
        assertThat(refused.origin()).isEqualTo("synthesised");
    }

    @Test
    void refusesTheSameItemTwice() {
        String item = item();

        assertThat(carousel(item, item).message()).startsWith("replay: children has " + item + " twice");
    }

    @Test
    void refusesAPublishedItem() {
        String used = item();
        String first = id(carousel(used, item()));
        String second = id(carousel(used, item()));
        status(first);
        status(second);
        assertThat(publish(first).status()).isEqualTo(200);

        String reason = "the item " + used + " is already published in another carousel";
        assertThat(carousel(used, item()).message()).contains(reason);
        assertThat(publish(second).message()).contains(reason);
    }
}
