package io.github.iguser;

import com.squareup.moshi.JsonClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. It may be shorter than requested, or empty, without being the last one; use {@link #hasMore} to
 * detect the last page. {@link PagedCall#all()} iterates over all pages.
 *
 * @param <T> the elements of the list
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class Page<T> {
    private final List<T> data;
    private final @Nullable Paging paging;
    private final Map<String, String> additionalJson;

    /** Keeps list and map as they are. */
    Page(List<T> data, @Nullable Paging paging, Map<String, String> additionalJson) {
        this.data = data;
        this.paging = paging;
        this.additionalJson = additionalJson;
    }

    /** Returns a builder, for tests and stand-ins. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Returns the elements in the order of the API, as an unmodifiable list. It is empty if there are none. */
    public List<T> data() {
        return data;
    }

    /** Returns the position of the page in its list, or null if the API does not send it. */
    public @Nullable Paging paging() {
        return paging;
    }

    /** Returns the fields that the spec does not describe, as JSON text. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    /**
     * Returns true if more pages follow. It is for a loop that requests one page after another:
     *
     * <pre>{@code
     * PagedCall<IgMedia> call = client.tags().list(id, params);
     * Page<IgMedia> page = call.execute();
     * while (page.hasMore(call.kind())) {
     *     page = client.tags().list(id, paramsWithAfter(page.after())).execute();
     * }
     * }</pre>
     *
     * <p>A list that is paged by time windows has no end: more pages follow as long as the next window begins before
     * the present. A loop with its own {@code until} ends there instead.
     *
     * @param kind the way in which the list is paged: {@link PagedCall#kind()}, or, for a list inside another node, the
     *     kind in the documentation of its selector
     */
    public boolean hasMore(PagingKind kind) {
        return switch (kind) {
            case LINK -> paging != null && paging.hasNext();
            case CURSOR -> !data.isEmpty() && after() != null;
            case TIME_WINDOW -> paging != null && TimeWindowWalk.isBeforeNow(paging.next());
            case NONE -> false;
        };
    }

    /** Returns the cursor for the next page, or null if there is none. */
    public @Nullable String after() {
        Cursors cursors = paging == null ? null : paging.cursors();
        return cursors == null ? null : cursors.after();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page<?> that
                && data.equals(that.data)
                && Objects.equals(paging, that.paging)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(data, paging, additionalJson);
    }

    @Override
    public String toString() {
        String more = additionalJson.isEmpty() ? "" : ", additionalJson=" + additionalJson.keySet();
        return "Page{data=" + data + ", paging=" + paging + more + "}";
    }

    /**
     * Builds a page.
     *
     * @param <T> the elements of the list
     */
    public static final class Builder<T> {
        private List<T> data = List.of();
        private @Nullable Paging paging;
        private Map<String, String> additionalJson = Map.of();

        private Builder() {}

        /** Sets the elements. */
        public Builder<T> data(List<T> value) {
            this.data = Objects.requireNonNull(value, "data == null");
            return this;
        }

        /** Sets the position of the page in its list. */
        public Builder<T> paging(Paging value) {
            this.paging = Objects.requireNonNull(value, "paging == null");
            return this;
        }

        /** Sets additional fields, as JSON text. */
        public Builder<T> additionalJson(Map<String, String> value) {
            this.additionalJson = Objects.requireNonNull(value, "additionalJson == null");
            return this;
        }

        /** Returns the page. */
        public Page<T> build() {
            return new Page<>(
                    Collections.unmodifiableList(new ArrayList<>(data)),
                    paging,
                    Collections.unmodifiableMap(new LinkedHashMap<>(additionalJson)));
        }
    }
}
