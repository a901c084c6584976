package io.github.iguser.testing;

import io.github.iguser.GraphException;
import io.github.iguser.Page;
import io.github.iguser.PagedCall;
import io.github.iguser.PagingKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * A paged list, for tests of code that reads lists. Its pages have cursors and links like those of the API, and the
 * client reads and follows them in the same way as for a real list.
 *
 * <pre>{@code
 * GraphPages<IgMedia> pages = GraphPages.of(threeMedia, 2);
 * when(media.list("17841400000000001")).thenReturn(pages.call());
 * }</pre>
 *
 * @param <T> the type of the elements
 */
public final class GraphPages<T> {

    private static final String LIST = CannedClient.BASE_URL + "/canned";

    private final List<T> elements;
    private final int pageSize;
    private final int pagesBeforeFailure;
    private final @Nullable GraphException failure;

    private GraphPages(List<T> elements, int pageSize, int pagesBeforeFailure, @Nullable GraphException failure) {
        this.elements = elements;
        this.pageSize = pageSize;
        this.pagesBeforeFailure = pagesBeforeFailure;
        this.failure = failure;
    }

    /**
     * Returns a list with pages of the given size. A list without elements has one empty page.
     *
     * @throws IllegalArgumentException if the page size is below 1
     */
    public static <T> GraphPages<T> of(List<? extends T> elements, int pageSize) {
        if (pageSize < 1) {
            throw new IllegalArgumentException("pageSize < 1: " + pageSize);
        }
        return new GraphPages<>(List.copyOf(elements), pageSize, Integer.MAX_VALUE, null);
    }

    /**
     * Returns a copy of this list that fails after the given number of pages; with 0, the first page fails.
     *
     * @throws IllegalArgumentException if the list has no more pages than that
     */
    public GraphPages<T> failingAfter(int pages, GraphException nextFailure) {
        Objects.requireNonNull(nextFailure, "nextFailure == null");
        if (pages < 0 || pages >= count()) {
            throw new IllegalArgumentException("pages: " + pages + " is not below the " + count()
                    + " pages of the list; the failure replaces one of them");
        }
        return new GraphPages<>(elements, pageSize, pages, nextFailure);
    }

    /** Returns the number of pages. */
    public int count() {
        return Math.max(1, (elements.size() + pageSize - 1) / pageSize);
    }

    /**
     * Returns the page at an index, counted from 0.
     *
     * @throws IllegalArgumentException if there is no such page
     */
    public Page<T> page(int index) {
        if (index < 0 || index >= count()) {
            throw new IllegalArgumentException("page " + index + " is not between 0 and " + (count() - 1));
        }
        int number = 0;
        for (Page<T> page : new GraphPages<>(elements, pageSize, Integer.MAX_VALUE, null)
                .call()
                .all()
                .pages()) {
            if (number++ == index) {
                return page;
            }
        }
        throw new IllegalStateException("the list ended before page " + index);
    }

    /**
     * Returns a call for the first page; its {@link PagedCall#all()} reads the whole list. Its kind is {@link
     * PagingKind#LINK}.
     */
    @SuppressWarnings("unchecked") // The client reads indexes as the elements.
    public PagedCall<T> call() {
        CannedClient client = CannedClient.of(this::respond, elements, 1);
        return (PagedCall<T>) client.list();
    }

    /** Returns the number of elements, the size of a page, and the failure if there is one. */
    @Override
    public String toString() {
        return "GraphPages{elements=" + elements.size() + ", pageSize=" + pageSize
                + (failure == null ? "" : ", pagesBeforeFailure=" + pagesBeforeFailure) + "}";
    }

    /** Returns the page that a request selects with its cursor {@code before} or {@code after}. */
    Response respond(Interceptor.Chain chain) throws IOException {
        String before = chain.request().url().queryParameter("before");
        String after = chain.request().url().queryParameter("after");
        int end = before == null ? elements.size() : position(before);
        int first = before != null ? Math.max(0, end - pageSize) : after == null ? 0 : position(after) + 1;
        if (failure != null && first / pageSize >= pagesBeforeFailure) {
            return CannedResponse.of(failure, chain);
        }
        return CannedResponse.of(200, Map.of(), body(first, Math.min(first + pageSize, end)))
                .to(chain);
    }

    private String body(int first, int end) {
        if (first >= end) {
            return "{\"data\": []}";
        }
        StringBuilder body = new StringBuilder("{\"data\": [");
        for (int i = first; i < end; i++) {
            body.append(i == first ? "" : ", ").append(CannedClient.json(i));
        }
        body.append("], \"paging\": {\"cursors\": {\"before\": \"").append(cursor(first));
        body.append("\", \"after\": \"").append(cursor(end - 1)).append("\"}");
        if (end < elements.size()) {
            body.append(", \"next\": \"").append(link("after", cursor(end - 1))).append('"');
        }
        if (first > 0) {
            body.append(", \"previous\": \"")
                    .append(link("before", cursor(first)))
                    .append('"');
        }
        return body.append("}}").toString();
    }

    private String link(String direction, String cursor) {
        return LIST + "?limit=" + pageSize + "&" + direction + "=" + cursor;
    }

    private static String cursor(int position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("element-" + position).getBytes(StandardCharsets.UTF_8));
    }

    private static int position(String cursor) {
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        return Integer.parseInt(text.substring("element-".length()));
    }
}
