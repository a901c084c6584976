package io.github.iguser.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.Page;
import io.github.iguser.PagedCall;
import io.github.iguser.RateLimitException;
import io.github.iguser.TransportException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.IgMedia;
import io.github.iguser.testing.internal.format.StrictJson;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GraphPagesTest {

    @RegisterExtension
    static final StandInExtension STAND_IN = new StandInExtension();

    private final GraphPages<String> letters = GraphPages.of(List.of("a", "b", "c"), 2);

    @Test
    void equalsTheCallOfARealList(FacebookLoginClient client) {
        PagedCall<IgMedia> real = client.media().list(PlainHttpClient.ACCOUNT, p -> p.limit(3));
        List<IgMedia> media = real.all().stream().toList();

        PagedCall<IgMedia> canned = GraphPages.of(media, 3).call();

        assertThat(canned.kind()).isEqualTo(real.kind());
        assertThat(canned.all()).containsExactlyElementsOf(media);
        List<Page<IgMedia>> realPages = pages(real);
        List<Page<IgMedia>> cannedPages = pages(canned);
        assertThat(cannedPages).hasSameSizeAs(realPages);
        for (int i = 0; i < realPages.size(); i++) {
            assertThat(cannedPages.get(i).data()).isEqualTo(realPages.get(i).data());
            assertThat(cannedPages.get(i).hasMore(canned.kind()))
                    .isEqualTo(realPages.get(i).hasMore(real.kind()));
            assertThat(parts(cannedPages.get(i))).isEqualTo(parts(realPages.get(i)));
        }
    }

    private static <T> List<Page<T>> pages(PagedCall<T> call) {
        List<Page<T>> pages = new ArrayList<>();
        call.all().pages().forEach(pages::add);
        return pages;
    }

    /** Returns whether a page has each of the cursors and links. */
    private static List<Boolean> parts(Page<?> page) {
        return List.of(
                page.paging().cursors().before() != null,
                page.paging().cursors().after() != null,
                page.paging().hasNext(),
                page.paging().hasPrevious());
    }

    @Test
    void returnsEachPage() {
        assertThat(letters.count()).isEqualTo(2);
        assertThat(letters.page(0)).isEqualTo(letters.call().execute());
        assertThat(letters.page(1).data()).containsExactly("c");
        assertThat(letters.call().executeAsync().join().data()).containsExactly("a", "b");
        assertThat(GraphPages.of(List.of(), 2).page(0).data()).isEmpty();
        assertThatThrownBy(() -> letters.page(2)).hasMessage("page 2 is not between 0 and 1");
    }

    @Test
    void returnsThePageBeforeACursor() throws IOException {
        GraphPages<Integer> numbers = GraphPages.of(List.of(0, 1, 2, 3, 4), 2);
        OkHttpClient http =
                new OkHttpClient.Builder().addInterceptor(numbers::respond).build();
        List<String> bodies = new ArrayList<>();

        String link = numbers.page(2).paging().previous();
        while (link != null) {
            try (Response response =
                    http.newCall(new Request.Builder().url(link).build()).execute()) {
                JsonNode page = StrictJson.parse(response.body().string());
                bodies.add(page.path("data").findValuesAsText("value").toString());
                link = page.at("/paging/previous").textValue();
            }
        }

        assertThat(bodies).containsExactly("[2, 3]", "[0, 1]");
    }

    @Test
    void failsInTheMiddle() {
        var limit = GraphExceptions.onFacebook().accountRateLimit(Duration.ofMinutes(7));
        List<String> read = new ArrayList<>();

        assertThatThrownBy(() -> letters.failingAfter(1, limit).call().all().forEach(read::add))
                .isInstanceOfSatisfying(
                        RateLimitException.class, e -> assertThat(e.usage()).isEqualTo(limit.usage()));
        assertThat(read).containsExactly("a", "b");
        assertThatThrownBy(() -> letters.failingAfter(
                                0, GraphExceptions.onFacebook().transport(new IOException("gone")))
                        .call()
                        .execute())
                .isInstanceOf(TransportException.class)
                .hasRootCauseMessage("gone");
        assertThatThrownBy(() -> letters.failingAfter(2, limit)).hasMessageStartingWith("pages: 2 is not below the 2");
    }

    @Test
    void describesItself() {
        GraphPages<String> pages = GraphPages.of(List.of("a", "b", "c"), 2);

        assertThat(pages).hasToString("GraphPages{elements=3, pageSize=2}");
        assertThat(pages.failingAfter(1, GraphExceptions.onFacebook().unavailable()))
                .hasToString("GraphPages{elements=3, pageSize=2, pagesBeforeFailure=1}");
        assertThat(pages.call().all().toString()).isEqualTo("Pages{fetched during iteration}");
    }
}
