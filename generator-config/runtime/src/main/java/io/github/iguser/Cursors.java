package io.github.iguser;

import com.squareup.moshi.JsonClass;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cursors of the first and the last element of a page. Cursors are opaque and must not be stored. */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class Cursors {
    private final @Nullable String before;
    private final @Nullable String after;
    private final Map<String, String> additionalJson;

    Cursors(@Nullable String before, @Nullable String after, Map<String, String> additionalJson) {
        this.before = before;
        this.after = after;
        this.additionalJson = additionalJson;
    }

    /** Returns a builder, for tests and stand-ins. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the cursor of the first element. As {@code before} of a request it selects the previous page. */
    public @Nullable String before() {
        return before;
    }

    /** Returns the cursor of the last element. As {@code after} of a request it selects the next page. */
    public @Nullable String after() {
        return after;
    }

    /** Returns the fields that the spec does not describe, as JSON text. */
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

        /** Sets the cursor of the first element. */
        public Builder before(String value) {
            this.before = Objects.requireNonNull(value, "before == null");
            return this;
        }

        /** Sets the cursor of the last element. */
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
