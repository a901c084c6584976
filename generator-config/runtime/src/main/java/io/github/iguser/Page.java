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
 * A part of a list. It may be shorter than asked for, or empty, without being the last one: {@link #hasMore} tells
 * which page is the last one. {@link PagedCall#all()} goes over all pages by itself.
 *
 * @param <T> what the list holds
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class Page<T> {
    private final List<T> data;
    private final @Nullable Paging paging;
    private final Map<String, String> additionalJson;

    private Page(Builder<T> builder) {
        this.data = Collections.unmodifiableList(new ArrayList<>(builder.data));
        this.paging = builder.paging;
        this.additionalJson = Collections.unmodifiableMap(new LinkedHashMap<>(builder.additionalJson));
    }

    /** Starts a page, for tests and stand-ins. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** The elements, in the order of the API; empty if there are none. Cannot be changed. */
    public List<T> data() {
        return data;
    }

    /** Where the page stands in its list, or null if the API says nothing about it. */
    public @Nullable Paging paging() {
        return paging;
    }

    /** Members that this version does not know, as JSON text. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    /**
     * Returns true if there is more of the list behind this page. This is the question of a loop that asks for one page
     * after the other:
     *
     * <pre>{@code
     * PagedCall<IgMedia> call = client.tags().list(id, params);
     * Page<IgMedia> page = call.execute();
     * while (page.hasMore(call.kind())) {
     *     page = client.tags().list(id, paramsWithAfter(page.after())).execute();
     * }
     * }</pre>
     *
     * <p>A list by time windows has no end of its own: there is more as long as the next window begins before the
     * present. A loop with an {@code until} of its own ends there instead.
     *
     * @param kind how the list goes on: {@link PagedCall#kind()}; the selectors name it for lists inside another node
     */
    public boolean hasMore(PagingKind kind) {
        return switch (kind) {
            case LINK -> paging != null && paging.hasNext();
            case CURSOR -> !data.isEmpty() && after() != null;
            case TIME_WINDOW -> paging != null && TimeWindowWalk.isBeforeNow(paging.next());
            case NONE -> false;
        };
    }

    /** Returns the cursor that asks for what is behind this page, or null if there is none. */
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
     * @param <T> what the list holds
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

        /** Sets where the page stands in its list. */
        public Builder<T> paging(Paging value) {
            this.paging = Objects.requireNonNull(value, "paging == null");
            return this;
        }

        /** Sets further members, as JSON text. */
        public Builder<T> additionalJson(Map<String, String> value) {
            this.additionalJson = Objects.requireNonNull(value, "additionalJson == null");
            return this;
        }

        /** The page. */
        public Page<T> build() {
            return new Page<>(this);
        }
    }
}
