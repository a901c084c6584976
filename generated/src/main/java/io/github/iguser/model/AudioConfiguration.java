// Generated from spec/nodes/AudioConfiguration.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Audio for a reel, with its volume and the volume of the video's own sound.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>Sent as part of a form, and checked when the form is built. Fields that the spec does not describe can be set with
 * {@code additionalJson}.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class AudioConfiguration {
    final @Nullable String audioId;
    final @Nullable Integer audioVolume;
    final @Nullable Integer videoVolume;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    AudioConfiguration(
            @Nullable String audioId,
            @Nullable Integer audioVolume,
            @Nullable Integer videoVolume,
            @Nullable Map<String, String> additionalJson) {
        this.audioId = audioId;
        this.audioVolume = audioVolume;
        this.videoVolume = videoVolume;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.audioId = audioId;
        builder.audioVolume = audioVolume;
        builder.videoVolume = videoVolume;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the audio, digits only. */
    public @Nullable String audioId() {
        return audioId;
    }

    /** Volume of the audio in percent, from 0 to 100; 100 by default. */
    public @Nullable Integer audioVolume() {
        return audioVolume;
    }

    /** Volume of the video's own sound in percent, from 0 to 100; 100 by default. */
    public @Nullable Integer videoVolume() {
        return videoVolume;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AudioConfiguration that
                && Objects.equals(audioId, that.audioId)
                && Objects.equals(audioVolume, that.audioVolume)
                && Objects.equals(videoVolume, that.videoVolume)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(audioId, audioVolume, videoVolume, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("AudioConfiguration", additionalJson)
                .with("audio_id", audioId)
                .with("audio_volume", audioVolume)
                .with("video_volume", videoVolume)
                .toString();
    }

    /** Builds a {@code AudioConfiguration}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String audioId;
        @Nullable Integer audioVolume;
        @Nullable Integer videoVolume;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code audioId()}. */
        public Builder audioId(String audioId) {
            this.audioId = Models.given("audio_id", audioId);
            return this;
        }

        /** Sets the value of {@code audioVolume()}. */
        public Builder audioVolume(Integer audioVolume) {
            this.audioVolume = Models.given("audio_volume", audioVolume);
            return this;
        }

        /** Sets the value of {@code videoVolume()}. */
        public Builder videoVolume(Integer videoVolume) {
            this.videoVolume = Models.given("video_volume", videoVolume);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("AudioConfiguration", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public AudioConfiguration build() {
            return new AudioConfiguration(audioId, audioVolume, videoVolume, new LinkedHashMap<>(additionalJson));
        }
    }
}
