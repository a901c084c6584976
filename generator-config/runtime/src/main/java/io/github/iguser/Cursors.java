package io.github.iguser;

import com.squareup.moshi.JsonClass;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a page begins and ends in its list. Cursors are opaque and not made to be kept. */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class Cursors {
    private final @Nullable String before;
    private final @Nullable String after;
    private final Map<String, String> additionalJson;

    Cursors(@Nullable String before, @Nullable String after, Map<String, String> additionalJson) {
        this.before = before;
        this.after = after;
        this.additionalJson = Collections.unmodifiableMap(new LinkedHashMap<>(additionalJson));
    }

    /** Starts cursors, for tests and stand-ins. */
    public static Builder builder() {
        return new Builder();
    }

    /** The beginning of the page: asked for {@code before} it, the API gives the page in front. */
    public @Nullable String before() {
        return before;
    }

    /** The end of the page: asked for {@code after} it, the API gives the page behind. */
    public @Nullable String after() {
        return after;
    }

    /** Members that this version does not know, as JSON text. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cursors that
                && Objects.equals(before, that.before)
                && Objects.equals(after, that.after)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, after, additionalJson);
    }

    @Override
    public String toString() {
        return "Cursors{before=" + before + ", after=" + after + "}";
    }

    /** Builds cursors. */
    public static final class Builder {
        private @Nullable String before;
        private @Nullable String after;

        private Builder() {}

        /** Sets the beginning of the page. */
        public Builder before(String value) {
            this.before = Objects.requireNonNull(value, "before == null");
            return this;
        }

        /** Sets the end of the page. */
        public Builder after(String value) {
            this.after = Objects.requireNonNull(value, "after == null");
            return this;
        }

        /** Returns the cursors. */
        public Cursors build() {
            return new Cursors(before, after, Map.of());
        }
    }
}
