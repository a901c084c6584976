package io.github.iguser.testing;

import io.github.iguser.GraphClient;
import io.github.iguser.GraphException;
import io.github.iguser.RetryPolicy;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.instagram.InstagramLoginClient;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/** Makes the exception that the client of a host throws if each attempt gets the same response. */
final class CannedFailure {

    private CannedFailure() {}

    /**
     * Returns the exception of a call that reads an account.
     *
     * @throws IllegalStateException if the client does not read the response as an error
     */
    static GraphException thrown(String host, Interceptor everyResponse, int attempts) {
        OkHttpClient http =
                new OkHttpClient.Builder().addInterceptor(everyResponse).build();
        try {
            if (host.equals("graph.facebook.com")) {
                try (FacebookLoginClient client = configured(FacebookLoginClient.builder(), http, attempts)
                        .build()) {
                    client.igUser().get(StandIn.ACCOUNT).execute();
                }
            } else {
                try (InstagramLoginClient client = configured(InstagramLoginClient.builder(), http, attempts)
                        .build()) {
                    client.igUser().get(StandIn.ACCOUNT).execute();
                }
            }
        } catch (GraphException e) {
            return e;
        }
        throw new IllegalStateException(
                "the client reads the response as a success, so it throws nothing; use GraphResponses for a success");
    }

    /** Returns this failure as that of publishing a container. */
    static GraphException ofPublishing(GraphException failure, String containerId) {
        return ofPost(
                failure,
                client -> client.mediaPublish()
                        .publish(StandIn.ACCOUNT, containerId)
                        .execute());
    }

    /** Returns this failure as that of creating a container. */
    static GraphException ofCreation(GraphException failure) {
        ImageContainer container = ImageContainer.of(image -> image.imageUrl("https://example.com/bicycle.jpg"));
        return ofPost(
                failure,
                client -> client.media().create(StandIn.ACCOUNT, container).execute());
    }

    private static GraphException ofPost(GraphException failure, Consumer<FacebookLoginClient> call) {
        Objects.requireNonNull(failure, "cause == null");
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> CannedResponse.of(failure, chain))
                .build();
        try (FacebookLoginClient client =
                configured(FacebookLoginClient.builder(), http, 1).build()) {
            call.accept(client);
        } catch (GraphException e) {
            return e;
        }
        throw new IllegalStateException(
                "the response of this failure is a success for a POST: " + failure.getMessage());
    }

    private static <B extends GraphClient.Builder<B>> B configured(B builder, OkHttpClient http, int attempts) {
        return builder.accessToken(StandIn.TOKEN)
                .okHttpClient(http)
                .retries(RetryPolicy.builder()
                        .maxAttempts(attempts)
                        .baseDelay(Duration.ofMillis(1))
                        .maxDelay(Duration.ofMillis(1))
                        .build());
    }
}
