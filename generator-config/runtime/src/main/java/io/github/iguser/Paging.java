package io.github.iguser;

import com.squareup.moshi.JsonClass;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The position of a page in its list. Each part may be missing.
 *
 * <p>The links contain the access token in plain text. {@link #toString()} leaves them out; never log them.
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
        this.additionalJson = additionalJson;
    }

    /** Returns a builder, for tests and stand-ins. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the cursors of the first and the last element of the page. */
    public @Nullable Cursors cursors() {
        return cursors;
    }

    /**
     * Returns true if the API names a next page. That page may be empty.
     *
     * <p>This does not say if there are more elements: a list that is paged by cursor never names a next page, and a
     * list that is paged by time windows always does. Use {@link Page#hasMore} instead.
     */
    public boolean hasNext() {
        return next != null;
    }

    /**
     * Returns true if the API names a previous page. That page may be empty, and a list that is paged by cursor never
     * names one.
     */
    public boolean hasPrevious() {
        return previous != null;
    }

    /**
     * Returns the URL of the next page, <b>which contains the access token</b>. {@link PagedCall#all()} follows it
     * safely.
     */
    public @Nullable String next() {
        return next;
    }

    /** Returns the URL of the previous page, <b>which contains the access token</b>. */
    public @Nullable String previous() {
        return previous;
    }

    /** Returns the fields that the spec does not describe, as JSON text. */
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

    /** Returns the cursors, and which links there are. The links contain the access token and are not shown. */
    @Override
    public String toString() {
        return "Paging{cursors=" + cursors + ", hasNext=" + hasNext() + ", hasPrevious=" + hasPrevious() + "}";
    }

    /** Builds a position in a list. */
    public static final class Builder {
        private @Nullable Cursors cursors;
        private @Nullable String next;
        private @Nullable String previous;

        private Builder() {}

        /** Sets the cursors of the first and the last element of the page. */
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

        /** Returns the position. */
        public Paging build() {
            return new Paging(cursors, next, previous, Map.of());
        }
    }
}
