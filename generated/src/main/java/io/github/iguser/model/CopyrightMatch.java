// Generated from spec/nodes/CopyrightMatch.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A copyrighted work that was found in a video.
 *
 * <p>Accessors give null for what the answer does not carry: it was not asked for, or there is none. What the
 * description does not know is kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightMatch {
    final @Nullable String author;
    final @Nullable String contentTitle;
    final @Nullable List<MatchedSegment> matchedSegments;
    final @Nullable OwnerCopyrightPolicy ownerCopyrightPolicy;
    final Map<String, String> additionalJson;

    private CopyrightMatch(Builder builder) {
        this.author = builder.author;
        this.contentTitle = builder.contentTitle;
        this.matchedSegments = Models.copy(builder.matchedSegments);
        this.ownerCopyrightPolicy = builder.ownerCopyrightPolicy;
        this.additionalJson = Models.unmodifiable(builder.additionalJson);
    }

    /** Starts without any member. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.author = author;
        builder.contentTitle = contentTitle;
        builder.matchedSegments = matchedSegments;
        builder.ownerCopyrightPolicy = ownerCopyrightPolicy;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /**
     * Author of the work.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable String author() {
        return author;
    }

    /**
     * Title of the work.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable String contentTitle() {
        return contentTitle;
    }

    /**
     * The parts of the video in which the work was found.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable List<MatchedSegment> matchedSegments() {
        return matchedSegments;
    }

    /**
     * What the owner of the work has laid down for such a case.
     *
     * <p>When it is left out is not documented.
     */
    public @Nullable OwnerCopyrightPolicy ownerCopyrightPolicy() {
        return ownerCopyrightPolicy;
    }

    /** The members that the description does not know, by name, each as the JSON text that came. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CopyrightMatch that
                && Objects.equals(author, that.author)
                && Objects.equals(contentTitle, that.contentTitle)
                && Objects.equals(matchedSegments, that.matchedSegments)
                && Objects.equals(ownerCopyrightPolicy, that.ownerCopyrightPolicy)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(author, contentTitle, matchedSegments, ownerCopyrightPolicy, additionalJson);
    }

    /** The members that are there; of additional ones only the names. */
    @Override
    public String toString() {
        return Models.describe("CopyrightMatch", additionalJson)
                .with("author", author)
                .with("content_title", contentTitle)
                .with("matched_segments", matchedSegments)
                .with("owner_copyright_policy", ownerCopyrightPolicy)
                .toString();
    }

    /** Builds one of these; every member is optional, and one that is not set is absent. */
    public static final class Builder {
        @Nullable String author;
        @Nullable String contentTitle;
        @Nullable List<MatchedSegment> matchedSegments;
        @Nullable OwnerCopyrightPolicy ownerCopyrightPolicy;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets what {@code author()} returns. */
        public Builder author(String author) {
            this.author = Models.given("author", author);
            return this;
        }

        /** Sets what {@code contentTitle()} returns. */
        public Builder contentTitle(String contentTitle) {
            this.contentTitle = Models.given("content_title", contentTitle);
            return this;
        }

        /** Sets what {@code matchedSegments()} returns. */
        public Builder matchedSegments(List<MatchedSegment> matchedSegments) {
            this.matchedSegments = Models.given("matched_segments", matchedSegments);
            return this;
        }

        /** Sets what {@code ownerCopyrightPolicy()} returns. */
        public Builder ownerCopyrightPolicy(OwnerCopyrightPolicy ownerCopyrightPolicy) {
            this.ownerCopyrightPolicy = Models.given("owner_copyright_policy", ownerCopyrightPolicy);
            return this;
        }

        /** Adds a member that the description does not know, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CopyrightMatch", name, json));
            return this;
        }

        /** The object as set so far. */
        public CopyrightMatch build() {
            return new CopyrightMatch(this);
        }
    }
}
