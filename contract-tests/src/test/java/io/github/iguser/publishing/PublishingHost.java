package io.github.iguser.publishing;

import io.github.iguser.GraphClient;
import io.github.iguser.Parameters;
import io.github.iguser.RetryPolicy;
import io.github.iguser.facebook.CarouselContainer;
import io.github.iguser.facebook.CarouselImageContainer;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ImageContainer;
import io.github.iguser.instagram.InstagramLoginClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** The generated clients of both hosts, so that a test runs on either. */
enum PublishingHost {
    FACEBOOK {
        @Override
        Session<?> open(String url, OkHttpClient http) {
            FacebookLoginClient client = FacebookLoginClient.builder()
                    .accessToken("token")
                    .baseUrl(url)
                    .okHttpClient(http)
                    .retries(RetryPolicy.none())
                    .build();
            return new Session<>(
                    client,
                    client.publishing(),
                    ImageContainer.of(i -> i.imageUrl(PICTURE)),
                    CarouselImageContainer.of(i -> i.imageUrl(PICTURE)),
                    ids -> CarouselContainer.of(c -> c.children(ids).caption("Some")));
        }
    },
    INSTAGRAM {
        @Override
        Session<?> open(String url, OkHttpClient http) {
            InstagramLoginClient client = InstagramLoginClient.builder()
                    .accessToken("token")
                    .baseUrl(url)
                    .okHttpClient(http)
                    .retries(RetryPolicy.none())
                    .build();
            return new Session<>(
                    client,
                    client.publishing(),
                    io.github.iguser.instagram.ImageContainer.of(i -> i.imageUrl(PICTURE)),
                    io.github.iguser.instagram.CarouselImageContainer.of(i -> i.imageUrl(PICTURE)),
                    ids -> io.github.iguser.instagram.CarouselContainer.of(
                            c -> c.children(ids).caption("Some")));
        }
    };

    private static final OkHttpClient PATIENT = new OkHttpClient.Builder()
            .dispatcher(manyAtOnce())
            .readTimeout(Duration.ofSeconds(30))
            .build();

    /** Gives up soon on a server that does not respond. */
    static final OkHttpClient IMPATIENT =
            PATIENT.newBuilder().readTimeout(Duration.ofMillis(400)).build();

    private static final String PICTURE = "https://media.example.com/one.jpg";

    /** All servers of the tests are one host to OkHttp, which lets only five requests a host run at once. */
    private static Dispatcher manyAtOnce() {
        Dispatcher dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(64);
        return dispatcher;
    }

    /** Opens a client that waits long enough for a busy machine. */
    Session<?> open(String url) {
        return open(url, PATIENT);
    }

    abstract Session<?> open(String url, OkHttpClient http);

    /** A client with something to publish. */
    record Session<C extends Parameters>(
            GraphClient client, Publishing<C> publishing, C image, C item, Function<List<String>, C> carousel)
            implements AutoCloseable {
        PublishResult publish(Consumer<PublishOptions.Builder> options) {
            return publishing.publish(CountingServer.ACCOUNT, image, options);
        }

        CompletableFuture<PublishResult> publishAsync(Consumer<PublishOptions.Builder> options) {
            return publishing.publishAsync(CountingServer.ACCOUNT, image, options);
        }

        PublishResult publishCarousel(int items, Consumer<PublishOptions.Builder> options) {
            return publishing.publishCarousel(CountingServer.ACCOUNT, items(items), carousel, options);
        }

        CompletableFuture<PublishResult> publishCarouselAsync(int items, Consumer<PublishOptions.Builder> options) {
            return publishing.publishCarouselAsync(CountingServer.ACCOUNT, items(items), carousel, options);
        }

        PublishResult resume(String containerId, Consumer<PublishOptions.Builder> options) {
            return publishing.resume(CountingServer.ACCOUNT, containerId, options);
        }

        private List<C> items(int items) {
            return IntStream.range(0, items).mapToObj(i -> item).toList();
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
