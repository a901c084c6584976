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
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class CopyrightMatch {
    final @Nullable String author;
    final @Nullable String contentTitle;
    final @Nullable List<MatchedSegment> matchedSegments;
    final @Nullable OwnerCopyrightPolicy ownerCopyrightPolicy;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    CopyrightMatch(
            @Nullable String author,
            @Nullable String contentTitle,
            @Nullable List<MatchedSegment> matchedSegments,
            @Nullable OwnerCopyrightPolicy ownerCopyrightPolicy,
            @Nullable Map<String, String> additionalJson) {
        this.author = author;
        this.contentTitle = contentTitle;
        this.matchedSegments = matchedSegments;
        this.ownerCopyrightPolicy = ownerCopyrightPolicy;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
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
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String author() {
        return author;
    }

    /**
     * Title of the work.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable String contentTitle() {
        return contentTitle;
    }

    /**
     * The parts of the video in which the work was found.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable List<MatchedSegment> matchedSegments() {
        return matchedSegments;
    }

    /**
     * Policy of the work's owner for videos that use it.
     *
     * <p>The documentation does not say when it is absent.
     */
    public @Nullable OwnerCopyrightPolicy ownerCopyrightPolicy() {
        return ownerCopyrightPolicy;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
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

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("CopyrightMatch", additionalJson)
                .with("author", author)
                .with("content_title", contentTitle)
                .with("matched_segments", matchedSegments)
                .with("owner_copyright_policy", ownerCopyrightPolicy)
                .toString();
    }

    /** Builds a {@code CopyrightMatch}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String author;
        @Nullable String contentTitle;
        @Nullable List<MatchedSegment> matchedSegments;
        @Nullable OwnerCopyrightPolicy ownerCopyrightPolicy;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code author()}. */
        public Builder author(String author) {
            this.author = Models.given("author", author);
            return this;
        }

        /** Sets the value of {@code contentTitle()}. */
        public Builder contentTitle(String contentTitle) {
            this.contentTitle = Models.given("content_title", contentTitle);
            return this;
        }

        /** Sets the value of {@code matchedSegments()}. */
        public Builder matchedSegments(List<MatchedSegment> matchedSegments) {
            this.matchedSegments = Models.given("matched_segments", matchedSegments);
            return this;
        }

        /** Sets the value of {@code ownerCopyrightPolicy()}. */
        public Builder ownerCopyrightPolicy(OwnerCopyrightPolicy ownerCopyrightPolicy) {
            this.ownerCopyrightPolicy = Models.given("owner_copyright_policy", ownerCopyrightPolicy);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("CopyrightMatch", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public CopyrightMatch build() {
            return new CopyrightMatch(
                    author, contentTitle, Models.copy(matchedSegments), ownerCopyrightPolicy,
                    new LinkedHashMap<>(additionalJson));
        }
    }
}
