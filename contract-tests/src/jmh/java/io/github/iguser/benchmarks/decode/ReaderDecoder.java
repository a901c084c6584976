package io.github.iguser.benchmarks.decode;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;

/** Reads each name and value with Moshi's reader, as an adapter has to, and keeps nothing but their number. */
final class ReaderDecoder extends Decoder {
    private static final JsonReader.Options NAMES = JsonReader.Options.of(
            "data",
            "paging",
            "cursors",
            "before",
            "after",
            "next",
            "previous",
            "id",
            "caption",
            "media_type",
            "media_product_type",
            "media_url",
            "permalink",
            "timestamp",
            "username",
            "like_count",
            "comments_count",
            "shortcode",
            "thumbnail_url",
            "alt_text",
            "is_comment_enabled",
            "is_shared_to_feed",
            "legacy_instagram_media_id",
            "reposts_count",
            "saved_count",
            "shares_count",
            "is_ai_generated",
            "children",
            "biography",
            "followers_count",
            "follows_count",
            "has_profile_pic",
            "ig_id",
            "is_published",
            "legacy_instagram_user_id",
            "media_count",
            "name",
            "profile_picture_url",
            "shopping_product_tag_eligibility",
            "website",
            "media",
            "business_discovery",
            "period",
            "title",
            "description",
            "total_value",
            "value",
            "breakdowns",
            "dimension_keys",
            "results",
            "dimension_values");

    /** Keeps the values from being optimised away. */
    private int hash;

    @Override
    public Object decode(byte[] json) throws IOException {
        return value(JsonReader.of(new Buffer().write(json)));
    }

    private int value(JsonReader reader) throws IOException {
        int values = 0;
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                while (reader.hasNext()) {
                    if (reader.selectName(NAMES) < 0) {
                        throw new IllegalStateException("a name that is not listed: " + reader.nextName());
                    }
                    values += value(reader);
                }
                reader.endObject();
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                while (reader.hasNext()) {
                    values += value(reader);
                }
                reader.endArray();
            }
            case STRING -> {
                hash = reader.nextString().length();
                values = 1;
            }
            case NUMBER -> {
                hash = (int) reader.nextLong();
                values = 1;
            }
            case BOOLEAN -> {
                hash = reader.nextBoolean() ? 1 : 0;
                values = 1;
            }
            default -> reader.nextNull();
        }
        return values;
    }

    @Override
    Facts facts(Object decoded) {
        Facts facts = new Facts();
        for (int i = 0; i < (int) decoded; i++) {
            facts.add("#" + i, i);
        }
        return facts;
    }

    @Override
    void check(Facts read, Facts json) {
        if (read.size() != json.size()) {
            throw new IllegalStateException(this + " read " + read.size() + " values instead of " + json.size());
        }
    }

    @Override
    public String toString() {
        return "the reader, hash " + hash;
    }
}
