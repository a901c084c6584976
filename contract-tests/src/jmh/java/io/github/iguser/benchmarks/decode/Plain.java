package io.github.iguser.benchmarks.decode;

import java.util.List;

/**
 * Plain classes, as a program would have them that reads the payloads by reflection. Fields have the names of the API,
 * so that Moshi, Gson and Jackson need no annotations. Times stay text, which costs least.
 */
@SuppressWarnings("checkstyle:MemberName")
public final class Plain {
    private Plain() {}

    public static final class MediaPage {
        public List<Media> data;
        public Paging paging;
    }

    public static final class Media {
        public String id;
        public String caption;
        public String media_type;
        public String media_product_type;
        public String media_url;
        public String permalink;
        public String timestamp;
        public String username;
        public Long like_count;
        public Long comments_count;
        public String shortcode;
        public String thumbnail_url;
        public String alt_text;
        public Boolean is_comment_enabled;
        public Boolean is_shared_to_feed;
        public String legacy_instagram_media_id;
        public Long reposts_count;
        public Long saved_count;
        public Long shares_count;
        public Boolean is_ai_generated;
        public MediaPage children;
    }

    public static final class User {
        public String id;
        public String biography;
        public Long followers_count;
        public Long follows_count;
        public Boolean has_profile_pic;
        public String ig_id;
        public Boolean is_published;
        public String legacy_instagram_user_id;
        public Long media_count;
        public String name;
        public String profile_picture_url;
        public Boolean shopping_product_tag_eligibility;
        public String username;
        public String website;
        public MediaPage media;
        public User business_discovery;
    }

    public static final class InsightPage {
        public List<Insight> data;
        public Paging paging;
    }

    public static final class Insight {
        public String name;
        public String period;
        public String title;
        public String description;
        public String id;
        public Total total_value;
    }

    public static final class Total {
        public Long value;
        public List<Breakdown> breakdowns;
    }

    public static final class Breakdown {
        public List<String> dimension_keys;
        public List<Result> results;
    }

    public static final class Result {
        public List<String> dimension_values;
        public Long value;
    }

    public static final class Paging {
        public Cursors cursors;
        public String next;
        public String previous;
    }

    public static final class Cursors {
        public String before;
        public String after;
    }
}
