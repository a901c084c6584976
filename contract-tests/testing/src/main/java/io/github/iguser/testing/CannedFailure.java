package io.github.iguser.testing;

import io.github.iguser.GraphClient;
import io.github.iguser.GraphException;
import io.github.iguser.RetryPolicy;
import io.github.iguser.UploadSource;
import io.github.iguser.VideoUpload;
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

    private static final String VIDEO_URL = "https://example.com/ride.mp4";

    private static final String UPLOAD_URI =
            "https://rupload.facebook.com/ig-api-upload/" + FacebookLoginClient.API_VERSION + "/";

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

    /** Returns this failure as that of creating a container. */
    static GraphException ofCreation(GraphException failure) {
        ImageContainer container = ImageContainer.of(image -> image.imageUrl("https://example.com/bicycle.jpg"));
        return thrownByPost(
                responding(failure),
                client -> client.media().create(StandIn.ACCOUNT, container).execute());
    }

    /** Returns this failure as that of publishing a container. */
    static GraphException ofPublishing(GraphException failure, String containerId) {
        return thrownByPost(
                responding(failure),
                client -> client.mediaPublish()
                        .publish(StandIn.ACCOUNT, containerId)
                        .execute());
    }

    /** Returns this failure as that of uploading a video. */
    static GraphException ofUpload(GraphException failure, String containerId) {
        return thrownByUpload(responding(failure), containerId);
    }

    /**
     * Returns the exception of uploading a video.
     *
     * @throws IllegalStateException if the client does not read the response as an error
     */
    static GraphException thrownByUpload(Interceptor response, String containerId) {
        VideoUpload upload = new VideoUpload(UPLOAD_URI + containerId, UploadSource.ofUrl(VIDEO_URL), 0, 0, sent -> {});
        return thrownByPost(response, client -> client.uploadVideo(upload).execute());
    }

    private static Interceptor responding(GraphException failure) {
        Objects.requireNonNull(failure, "cause == null");
        return chain -> CannedResponse.of(failure, chain);
    }

    private static GraphException thrownByPost(Interceptor response, Consumer<FacebookLoginClient> call) {
        OkHttpClient http = new OkHttpClient.Builder().addInterceptor(response).build();
        try (FacebookLoginClient client =
                configured(FacebookLoginClient.builder(), http, 1).build()) {
            call.accept(client);
        } catch (GraphException e) {
            return e;
        }
        throw new IllegalStateException(
                "the client reads the response as a success of this POST, so it throws nothing");
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
