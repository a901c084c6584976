package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The compiler refuses requests for anything that a host does not serve. */
class HostSeparationTest {
    private static String selecting(String javaPackage, String selection) {
        return "import io.github.iguser." + javaPackage + ".*;\n"
                + "class Asks { Object fields = IgUserFields.of(f -> f." + selection + "); }";
    }

    private static void assertOnlyOn(String serving, String other, String selection, String method) {
        assertThat(SourceCompiler.errors("Asks", selecting(serving, selection))).isEmpty();
        assertThat(SourceCompiler.errors("Asks", selecting(other, selection)))
                .singleElement()
                .satisfies(
                        error -> assertThat(error).contains("cannot find symbol", "method " + method, "IgUserFields"));
    }

    @Test
    void offersAccountTypeOnInstagramOnly() {
        assertOnlyOn("instagram", "facebook", "accountType()", "accountType()");
    }

    @Test
    void offersUserIdOnInstagramOnly() {
        assertOnlyOn("instagram", "facebook", "userId()", "userId()");
    }

    @Test
    void offersBusinessDiscoveryOnFacebookOnly() {
        assertOnlyOn("facebook", "instagram", "businessDiscovery(\"ada\")", "businessDiscovery(java.lang.String)");
    }

    @Test
    void offersCollaborativeMediaSearchOnFacebookOnly() {
        assertOnlyOn(
                "facebook",
                "instagram",
                "collaborativeMediaSearch(\"1\")",
                "collaborativeMediaSearch(java.lang.String)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies",
                "authorizedAdaccounts",
                "connectedThreadsUser",
                "instagramBackedThreadsUser",
                "upcomingEvents",
                "collaborationInvites",
                "collaborativeMedia"
            })
    void offersBusinessThreadsEventAndCollaborationEdgesOnFacebookOnly(String edge) {
        boolean ofBusiness = edge.equals("authorizedAdaccounts");
        assertOnlyOn(
                "facebook",
                "instagram",
                edge + (ofBusiness ? "(\"1\")" : "()"),
                edge + (ofBusiness ? "(java.lang.String)" : "()"));
        String call = "class Calls { Object api(io.github.iguser.facebook.FacebookLoginClient client) { return client."
                + edge + "(); } }";

        assertThat(SourceCompiler.errors("Calls", call)).isEmpty();
        assertThat(SourceCompiler.errors(
                        "Calls", call.replace("facebook.FacebookLoginClient", "instagram.InstagramLoginClient")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method " + edge + "()"));
    }

    @Test
    void offersMentionsOnFacebookOnly() {
        assertOnlyOn("facebook", "instagram", "mentionedComment(\"1\")", "mentionedComment(java.lang.String)");
        assertOnlyOn("facebook", "instagram", "mentionedMedia(\"1\")", "mentionedMedia(java.lang.String)");
    }

    @Test
    void offersSearchedHashtagsOnFacebookOnly() {
        assertOnlyOn("facebook", "instagram", "recentlySearchedHashtags()", "recentlySearchedHashtags()");
        String api = "class Asks { io.github.iguser.facebook.RecentlySearchedHashtagsApi api; }";
        assertThat(SourceCompiler.errors("Asks", api)).isEmpty();
        assertThat(SourceCompiler.errors("Asks", api.replace("facebook", "instagram")))
                .singleElement()
                .satisfies(
                        error -> assertThat(error).contains("cannot find symbol", "class RecentlySearchedHashtagsApi"));
    }

    @Test
    void offersTimeRangeOfLiveMediaOnFacebookOnly() {
        String since = "class Asks { Object params ="
                + " io.github.iguser.facebook.ListLiveMediaParams.builder().since(\"yesterday\"); }";

        assertThat(SourceCompiler.errors("Asks", since)).isEmpty();
        assertThat(SourceCompiler.errors("Asks", since.replace("facebook", "instagram")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method since("));
    }

    @Test
    void offersRepliesOnCommentsAndParentIdOnRepliesOnly() {
        String reply =
                "class Asks { Object fields = io.github.iguser.facebook.IgCommentReplyFields.of(f -> f.parentId()); }";

        assertThat(SourceCompiler.errors("Asks", reply)).isEmpty();
        assertThat(SourceCompiler.errors("Asks", reply.replace("parentId", "replies")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method replies()"));
        assertThat(SourceCompiler.errors("Asks", reply.replace("IgCommentReplyFields", "IgCommentFields")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method parentId()"));
    }

    @Test
    void omitsSavedCountOnDiscoveredMedia() {
        String whole =
                "class Asks { Object fields = io.github.iguser.facebook.IgMediaFields.of(f -> f.savedCount()); }";

        assertThat(SourceCompiler.errors("Asks", whole)).isEmpty();
        assertThat(SourceCompiler.errors("Asks", whole.replace("IgMediaFields", "DiscoveredIgMediaFields")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method savedCount()"));
    }

    @Test
    void offersMeOnInstagramOnly() {
        String me = "class Asks { Object call(io.github.iguser.instagram.IgUserApi api) { return api.me(); } }";

        assertThat(SourceCompiler.errors("Asks", me)).isEmpty();
        assertThat(SourceCompiler.errors("Asks", me.replace("instagram", "facebook")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method me()"));
    }
}
