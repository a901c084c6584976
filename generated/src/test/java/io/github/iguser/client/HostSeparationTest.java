package io.github.iguser.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host does not serve cannot be asked of it: the compiler says so. */
class HostSeparationTest {
    private static String selecting(String javaPackage, String selection) {
        return "import io.github.iguser." + javaPackage + ".*;\n"
                + "class Asks { Object fields = IgUserFields.of(f -> f." + selection + "); }";
    }

    private static void onlyOn(String serving, String other, String selection, String method) {
        assertThat(Compiled.errors("Asks", selecting(serving, selection))).isEmpty();
        assertThat(Compiled.errors("Asks", selecting(other, selection)))
                .singleElement()
                .satisfies(
                        error -> assertThat(error).contains("cannot find symbol", "method " + method, "IgUserFields"));
    }

    @Test
    void theAccountTypeIsServedByInstagramOnly() {
        onlyOn("instagram", "facebook", "accountType()", "accountType()");
    }

    @Test
    void theUserIdIsServedByInstagramOnly() {
        onlyOn("instagram", "facebook", "userId()", "userId()");
    }

    @Test
    void businessDiscoveryIsServedByFacebookOnly() {
        onlyOn("facebook", "instagram", "businessDiscovery(\"ada\")", "businessDiscovery(java.lang.String)");
    }

    @Test
    void collaborativeMediaSearchIsServedByFacebookOnly() {
        onlyOn(
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
    void anEdgeOnBusinessThreadsEventsOrCollaborationIsServedByFacebookOnly(String edge) {
        boolean ofBusiness = edge.equals("authorizedAdaccounts");
        onlyOn(
                "facebook",
                "instagram",
                edge + (ofBusiness ? "(\"1\")" : "()"),
                edge + (ofBusiness ? "(java.lang.String)" : "()"));
        String call = "class Calls { Object api(io.github.iguser.facebook.FacebookLoginClient client) { return client."
                + edge + "(); } }";

        assertThat(Compiled.errors("Calls", call)).isEmpty();
        assertThat(Compiled.errors(
                        "Calls", call.replace("facebook.FacebookLoginClient", "instagram.InstagramLoginClient")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method " + edge + "()"));
    }

    @Test
    void aFieldOfTheWholeMediaIsNotAFieldOfADiscoveredOne() {
        String whole =
                "class Asks { Object fields = io.github.iguser.facebook.IgMediaFields.of(f -> f.savedCount()); }";

        assertThat(Compiled.errors("Asks", whole)).isEmpty();
        assertThat(Compiled.errors("Asks", whole.replace("IgMediaFields", "DiscoveredIgMediaFields")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method savedCount()"));
    }

    @Test
    void theAccountOfTheTokenIsAPathOfInstagramOnly() {
        String me = "class Asks { Object call(io.github.iguser.instagram.IgUserApi api) { return api.me(); } }";

        assertThat(Compiled.errors("Asks", me)).isEmpty();
        assertThat(Compiled.errors("Asks", me.replace("instagram", "facebook")))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("cannot find symbol", "method me()"));
    }
}
