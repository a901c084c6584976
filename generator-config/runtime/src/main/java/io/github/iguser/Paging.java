package io.github.iguser;

import com.squareup.moshi.JsonClass;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list. Each part may be missing.
 *
 * <p>The links hold the access token in clear: they are left out of {@link #toString()} and belong into no log.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class Paging {
    private final @Nullable Cursors cursors;
    private final @Nullable String next;
    private final @Nullable String previous;
    private final Map<String, String> additionalJson;

    Paging(
            @Nullable Cursors cursors,
            @Nullable String next,
            @Nullable String previous,
            Map<String, String> additionalJson) {
        this.cursors = cursors;
        this.next = next;
        this.previous = previous;
        this.additionalJson = Collections.unmodifiableMap(new LinkedHashMap<>(additionalJson));
    }

    /** Starts a place in a list, for tests and stand-ins. */
    public static Builder builder() {
        return new Builder();
    }

    /** The beginning and end of the page. */
    public @Nullable Cursors cursors() {
        return cursors;
    }

    /**
     * Returns true if the API names a next page. That page may be empty.
     *
     * <p>This does not answer "is there more": a list by cursor never names a next page, and a list by time windows
     * names one for ever. Ask {@link Page#hasMore} for that.
     */
    public boolean hasNext() {
        return next != null;
    }

    /** Returns true if the API names a previous page. That page may be empty, and a list by cursor never names one. */
    public boolean hasPrevious() {
        return previous != null;
    }

    /** The URL of the next page, <b>with the access token in it</b>; {@link PagedCall#all()} follows it safely. */
    public @Nullable String next() {
        return next;
    }

    /** The URL of the previous page, <b>with the access token in it</b>. */
    public @Nullable String previous() {
        return previous;
    }

    /** Members that this version does not know, as JSON text. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Paging that
                && Objects.equals(cursors, that.cursors)
                && Objects.equals(next, that.next)
                && Objects.equals(previous, that.previous)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cursors, next, previous, additionalJson);
    }

    /** The cursors, and whether there are links; the links hold the access token and are not shown. */
    @Override
    public String toString() {
        return "Paging{cursors=" + cursors + ", hasNext=" + hasNext() + ", hasPrevious=" + hasPrevious() + "}";
    }

    /** Builds a place in a list. */
    public static final class Builder {
        private @Nullable Cursors cursors;
        private @Nullable String next;
        private @Nullable String previous;

        private Builder() {}

        /** Sets the beginning and end of the page. */
        public Builder cursors(Cursors value) {
            this.cursors = Objects.requireNonNull(value, "cursors == null");
            return this;
        }

        /** Sets the URL of the next page. */
        public Builder next(String value) {
            this.next = Objects.requireNonNull(value, "next == null");
            return this;
        }

        /** Sets the URL of the previous page. */
        public Builder previous(String value) {
            this.previous = Objects.requireNonNull(value, "previous == null");
            return this;
        }

        /** Returns the place. */
        public Paging build() {
            return new Paging(cursors, next, previous, Map.of());
        }
    }
}
