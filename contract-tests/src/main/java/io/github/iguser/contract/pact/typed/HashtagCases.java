package io.github.iguser.contract.pact.typed;

import io.github.iguser.Page;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.facebook.ListRecentlySearchedHashtagsParams;
import io.github.iguser.model.IgHashtag;
import java.util.List;

/** The hashtags that an account searched for lately, which graph.facebook.com lists. */
final class HashtagCases {

    private HashtagCases() {}

    static List<TypedCall> all() {
        return List.of(onePage(), nestedAfterCursor(), tooManyCalls());
    }

    private static TypedCall onePage() {
        return TypedCall.of("listRecentlySearchedHashtags/one-page-with-cursors")
                .facebook(client -> client.recentlySearchedHashtags()
                        .list(
                                "17841400000000012",
                                ListRecentlySearchedHashtagsParams.builder()
                                        .fields(f -> f.id().name())
                                        .build()))
                .reading((page, read) -> {
                    IgHashtag hashtag = page.data().get(0);
                    read.value("$.data[0].id", hashtag.id())
                            .value("$.data[0].name", hashtag.name())
                            .paging("$.paging", page.paging())
                            .same("has next", false, page.paging().hasNext());
                });
    }

    /** A list within the node of the account is paged by cursors that its expansion takes. */
    private static TypedCall nestedAfterCursor() {
        return TypedCall.of("getIgUser/recently-searched-hashtags-after")
                .facebook(client -> client.igUser()
                        .get(
                                "17841400000000001",
                                IgUserFields.of(f -> f.recentlySearchedHashtags(
                                        h -> h.limit(2).after("QVFIUmFmdGVy").fields(x -> x.id().name())))))
                .reading((user, read) -> {
                    Page<IgHashtag> page = user.recentlySearchedHashtags();
                    IgHashtag hashtag = page.data().get(0);
                    read.value("$.recently_searched_hashtags.data[0].id", hashtag.id())
                            .value("$.recently_searched_hashtags.data[0].name", hashtag.name())
                            .paging("$.recently_searched_hashtags.paging", page.paging());
                });
    }

    private static TypedCall tooManyCalls() {
        return TypedCall.of("listRecentlySearchedHashtags/error-4-app-limit")
                .facebook(client -> client.recentlySearchedHashtags()
                        .list(
                                "17841400000090004",
                                ListRecentlySearchedHashtagsParams.builder()
                                        .fields(f -> f.id().name())
                                        .build()))
                .refused(403, RateLimitException.class);
    }
}
