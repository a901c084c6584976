package io.github.iguser.publishing;

import static io.github.iguser.publishing.CountingServer.error;
import static io.github.iguser.publishing.CountingServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.publishing.CountingServer.Reply;
import io.github.iguser.publishing.CountingServer.Step;
import io.github.iguser.publishing.PublishResult.NotPublished;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The items of a carousel are created side by side and waited for; then the carousel is. */
class CarouselPublishingTest {
    private final VirtualTimer timer = new VirtualTimer();
    private final List<String> forms = new CopyOnWriteArrayList<>();
    private final AtomicInteger created = new AtomicInteger();
    private CountingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new CountingServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    /** Creates containers, and keeps their forms. */
    private Reply creating() {
        return request -> {
            int id = created.incrementAndGet();
            String form = URLDecoder.decode(request.body(), StandardCharsets.UTF_8);
            forms.add(form);
            String body = "{\"id\":\"" + id + "\"}";
            request.send("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        };
    }

    /** Reads one container with one status, and the others as finished. */
    private static Reply reading(String container, String status) {
        return request -> json(
                        200,
                        "{\"id\":\"1\",\"status_code\":\""
                                + (request.path().equals("/" + container) ? status : "FINISHED")
                                + "\",\"status\":\"Error: 2207026\"}")
                .to(request);
    }

    @ParameterizedTest
    @EnumSource
    void createsTheCarouselOfAllItemsAndPublishesItOnce(PublishingHost host) {
        server.on(Step.CREATE, creating());

        PublishResult result;
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            result = session.publishCarousel(3, p -> p.timer(timer).sideBySide(1));
        }

        assertThat(result)
                .isInstanceOfSatisfying(
                        PublishResult.Published.class,
                        published -> assertThat(published.containerId()).isEqualTo("4"));
        assertThat(forms).hasSize(4);
        assertThat(forms.subList(0, 3)).allMatch(form -> form.contains("is_carousel_item=true"));
        assertThat(forms.get(3)).contains("media_type=CAROUSEL", "children=[\"1\",\"2\",\"3\"]", "caption=Some");
        assertThat(server.requests()).last().isEqualTo("POST /17841405822304914/media_publish");
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void createsNoMoreAtATimeThanAllowed(PublishingHost host) throws Exception {
        CountDownLatch two = new CountDownLatch(2);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Reply inPairs = request -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            two.countDown();
            awaitQuietly(two);
            // Before the response, after which the client may send the next request.
            running.decrementAndGet();
            creating().to(request);
        };
        server.on(Step.CREATE, inPairs);

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            session.publishCarousel(10, p -> p.timer(timer).sideBySide(2));
        }

        assertThat(most).hasValue(2);
        assertThat(server.count(Step.CREATE)).isEqualTo(11);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsWithTheErrorOfAnItem(PublishingHost host) {
        server.on(Step.CREATE, creating()).on(Step.READ, reading("2", "ERROR"));

        PublishResult result;
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            result = session.publishCarousel(3, p -> p.timer(timer).sideBySide(1));
        }

        assertThat(result).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.reason()).isEqualTo(NotPublished.Reason.CONTAINER_FAILED);
            assertThat(failed.item()).isEqualTo(2);
            assertThat(failed.containerId()).isEqualTo("2");
            assertThat(failed.subcode()).isEqualTo(2207026);
        });
        assertThat(forms).noneMatch(form -> form.contains("CAROUSEL"));
        assertThat(server.count(Step.PUBLISH)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void createsNoFurtherItemAfterARefusedOne(PublishingHost host) {
        server.on(Step.CREATE, error(400, "36003/2207009"));

        PublishResult result;
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            result = session.publishCarousel(5, p -> p.timer(timer).sideBySide(1));
        }

        assertThat(result).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.reason()).isEqualTo(NotPublished.Reason.CREATION_FAILED);
            assertThat(failed.item()).isEqualTo(1);
        });
        assertThat(server.count(Step.CREATE)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void createsNoCarouselWhileAnItemIsNotReady(PublishingHost host) {
        server.on(Step.CREATE, creating()).on(Step.READ, reading("2", "IN_PROGRESS"));

        PublishResult result;
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            result = session.publishCarousel(2, p -> p.timer(timer));
        }

        assertThat(result).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.reason()).isEqualTo(NotPublished.Reason.ITEM_NOT_READY);
            assertThat(failed.containerId()).isEqualTo("2");
        });
        assertThat(forms).hasSize(2);
    }

    /** No source says that an item becomes PUBLISHED, so the run must not return that the carousel is. */
    @ParameterizedTest
    @EnumSource
    void doesNotTakeAPublishedItemForAPublishedCarousel(PublishingHost host) {
        server.on(Step.CREATE, creating()).on(Step.READ, reading("55", "PUBLISHED"));

        PublishResult result;
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            result = session.publishCarousel(2, p -> p.timer(timer).resumeItem(2, "55"));
        }

        assertThat(result).isInstanceOfSatisfying(NotPublished.class, failed -> {
            assertThat(failed.reason()).isEqualTo(NotPublished.Reason.ITEM_NOT_READY);
            assertThat(failed.item()).isEqualTo(2);
            assertThat(failed.containerId()).isEqualTo("55");
            assertThat(failed.advice())
                    .isEqualTo("Container 55 of item 2 is PUBLISHED, which is not documented for items: check that it"
                            + " is an item, and whether its carousel was published before.");
        });
        assertThat(server.count(Step.PUBLISH)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void settlesADoubtByTheContainerOfTheCarousel(PublishingHost host) {
        server.on(Step.CREATE, creating()).on(Step.PUBLISH, request -> {
            server.on(Step.READ, reading("3", "PUBLISHED"));
            error(403, "4/2207051").to(request);
        });

        PublishResult result;
        try (PublishingHost.Session<?> session = host.open(server.url())) {
            result = session.publishCarouselAsync(2, p -> p.timer(timer)).join();
        }

        assertThat(result).isInstanceOf(PublishResult.PublishedWithoutId.class);
        assertThat(result.containerId()).isEqualTo("3");
        assertThat(server.count(Step.PUBLISH)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void createsNoCarouselWhenCancelledWhileItsItemsAreCreated(PublishingHost host) throws Exception {
        CountDownLatch asked = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        server.on(Step.CREATE, request -> {
            asked.countDown();
            awaitQuietly(go);
            creating().to(request);
        });

        try (PublishingHost.Session<?> session = host.open(server.url())) {
            CompletableFuture<PublishResult> future = session.publishCarouselAsync(
                    3,
                    p -> p.timer(timer).sideBySide(2).listener(event -> {
                        if (event.kind() == PublishEvent.Kind.ENDED) {
                            ended.countDown();
                        }
                    }));
            asked.await();
            assertThat(future.cancel(true)).isTrue();
            awaitQuietly(ended);
            go.countDown();
        }

        assertThat(server.count(Step.CREATE)).isEqualTo(2);
        assertThat(server.count(Step.PUBLISH)).isZero();
    }
}
