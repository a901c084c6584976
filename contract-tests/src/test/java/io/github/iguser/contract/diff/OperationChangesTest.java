package io.github.iguser.contract.diff;

import static io.github.iguser.contract.diff.SpecEdit.FACEBOOK;
import static io.github.iguser.contract.diff.SpecEdit.INSTAGRAM;
import static io.github.iguser.contract.diff.SpecEdit.everywhere;
import static io.github.iguser.contract.diff.SpecEdit.lines;
import static io.github.iguser.contract.diff.SpecEdit.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.testing.internal.spec.SpecSet;
import org.junit.jupiter.api.Test;

/** The changes of operations and their parameters. */
class OperationChangesTest {

    @Test
    void removedOperationBreaksItsCallers() {
        assertThat(lines(of(FACEBOOK).remove("/paths/~1{ig-user-id}~1tags").changes()))
                .containsExactly(
                        "breaking operation facebook listTags: GET /{ig-user-id}/tags is no longer served => `TagsApi.list(...)` is gone: callers do not compile.");
    }

    @Test
    void newOperationIsHarmless() {
        assertThat(lines(everywhere().remove("/paths/~1{ig-user-id}~1stories").changesBack()))
                .containsExactly(
                        "harmless operation both listStories: GET /{ig-user-id}/stories is new => `StoriesApi.list(...)` is new.");
    }

    @Test
    void removedParameterBreaksItsCallers() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1live_media/get/parameters/5")
                        .changes()))
                .containsExactly(
                        "breaking parameter facebook listLiveMedia.until: the parameter is gone => `ListLiveMediaParams.Builder.until(...)` is gone: callers do not compile.");
    }

    @Test
    void newParameterIsHarmless() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1live_media/get/parameters/5")
                        .changesBack()))
                .containsExactly(
                        "harmless parameter facebook listLiveMedia.until: the parameter is new => `ListLiveMediaParams.Builder.until(...)` is new.");
    }

    @Test
    void newRequiredParameterBreaksCallers() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/paths/~1{ig-user-id}~1authorized_adaccounts/get/parameters/0")
                        .changesBack()))
                .containsExactly(
                        "breaking parameter facebook listAuthorizedAdaccounts: takes business (required), fields, limit, after, before; took fields, limit, after, before => `AuthorizedAdaccountsApi.list(igUserId)` is gone: callers do not compile.",
                        "breaking parameter facebook listAuthorizedAdaccounts.business: the parameter is new and required => `AuthorizedAdaccountsApi.list(...)` is refused before anything is sent unless `ListAuthorizedAdaccountsParams.Builder.business(...)` is called.");
    }

    @Test
    void requiredParameterBreaksCallersWithoutIt() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1insights/get/parameters/3/required", "true")
                        .changes()))
                .containsExactly(
                        "breaking parameter both getInsights.breakdown: the parameter is required => `InsightsApi.get(...)` without it is refused before anything is sent, or does not compile.");
    }

    @Test
    void optionalParameterIsHarmless() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1insights/get/parameters/0/required")
                        .changes()))
                .containsExactly(
                        "harmless parameter both getInsights.metric: the parameter is optional => `InsightsApi.get(...)` works without it, too.");
    }

    @Test
    void changedTypeOfAParameterBreaksCallers() {
        assertThat(lines(everywhere().set("/components/parameters/Limit/schema/type", "'string'").changes().stream()
                        .filter(c -> c.place().equals("listMedia.limit"))
                        .toList()))
                .containsExactly(
                        "breaking parameter both listMedia.limit: the type is string (int32), was integer (int32) => `ListMediaParams.Builder.limit(...)` takes another type: callers do not compile.");
    }

    @Test
    void changedSelectorOfAParameterBreaksCallers() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1stories/get/parameters/0/x-fields-view", "'reference'")
                        .changes()))
                .containsExactly(
                        "breaking parameter both listStories.fields: the type is selection by IgMediaReferenceFields, was selection by IgMediaFields => `ListStoriesParams.Builder.fields(...)` takes another type: callers do not compile.");
    }

    @Test
    void removedAliasBreaksCallers() {
        assertThat(lines(of(INSTAGRAM).remove("/components/parameters/IgUserId/x-aliases").changes().stream()
                        .filter(c -> c.place().equals("listTags.ig-user-id"))
                        .toList()))
                .containsExactly(
                        "breaking parameter instagram listTags.ig-user-id: the alias me is gone => `TagsApi.list(...)` refuses \"me\" before anything is sent.");
    }

    @Test
    void changedPathIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/paths/~1{ig-user-id}~1stories")
                        .set(
                                "/paths/~1{ig-user-id}~1tales",
                                "{'get': {'operationId': 'listStories', 'tags': ['Stories']}}")
                        .changes()))
                .contains(
                        "risky operation facebook listStories: is GET /{ig-user-id}/tales, was GET /{ig-user-id}/stories"
                                + " => `StoriesApi.list(...)` sends another request.");
    }

    @Test
    void moreAlternativesOfAPermissionAreHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .set("/paths/~1{ig-user-id}~1media/get/x-permissions/graph.facebook.com/1/any-of/-", "'x'")
                        .changes()))
                .first()
                .asString()
                .startsWith("harmless permission facebook listMedia: needs")
                .endsWith("`MediaApi.list(...)` works with tokens that it worked with, and with more.");
    }

    @Test
    void changedPagingIsRisky() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1stories/get/x-paging", "'none'")
                        .changes()))
                .containsExactly(
                        "risky paging both listStories: paging is none, was link => `all()` of `StoriesApi.list(...)` reads further pages in another way, or no further pages.");
    }

    @Test
    void listThatIsNoListBreaksCallers() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1stories/get/x-paging")
                        .changes()))
                .containsExactly(
                        "breaking paging both listStories: is no longer a list => `StoriesApi.list(...)` returns `GraphCall`: callers do not compile.");
    }

    @Test
    void changedResponseBreaksCallers() {
        assertThat(lines(everywhere()
                        .set(
                                "/paths/~1{ig-user-id}~1media_publish/post/responses/200/content/application~1json/schema/$ref",
                                "'#/components/schemas/Success'")
                        .changes()
                        .stream()
                        .filter(c -> c.part() == SpecPart.RESPONSE)
                        .toList()))
                .containsExactly(
                        "breaking response both publishMedia: the response 200 is Success, was PublishedMedia => `MediaPublishApi.publish(...)` returns another class: callers do not compile.");
    }

    @Test
    void removedDefaultFieldIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/paths/~1{ig-user-id}~1agencies/get/x-default-fields/1")
                        .changes()))
                .containsExactly(
                        "risky response facebook listAgencies: name is no longer a default field => `AgenciesApi.list(...)` without a selection may leave it out: its accessor returns null.");
    }

    @Test
    void removedHeaderIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/paths/~1{ig-user-id}~1agencies/get/responses/200/headers/ETag")
                        .changes()))
                .containsExactly(
                        "risky response facebook listAgencies: the header ETag of the response 200 is gone => Values read from it, such as usage or ids for support, may be missing.");
    }

    @Test
    void changedEnvelopeIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/paths/~1{ig-user-id}~1instagram_backed_threads_user/post/x-response-envelope")
                        .changes()))
                .containsExactly(
                        "risky response facebook createInstagramBackedThreadsUser: `x-response-envelope` differs => `InstagramBackedThreadsUserApi.create(...)` reads the response object from another place.");
    }

    @Test
    void newSentenceOnLimitsIsRisky() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1tags/get/x-limits/-", "'At most 5 a day.'")
                        .changes()))
                .containsExactly(
                        "risky limit both listTags: a limit is new: At most 5 a day. => `TagsApi.list(...)` may be refused by the API where it was not: read the limit.");
    }

    @Test
    void deprecatedOperationIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1stories/get/deprecated", "true")
                        .changes()))
                .containsExactly(
                        "harmless deprecation both listStories: is deprecated => `StoriesApi.list(...)` makes the compiler warn; it works as before.");
    }

    @Test
    void newPermissionIsRisky() {
        assertThat(lines(of(FACEBOOK)
                        .set("/paths/~1{ig-user-id}~1tags/get/x-permissions/graph.facebook.com/-", "'ads_read'")
                        .changes()))
                .containsExactly(
                        "risky permission facebook listTags: needs ads_read => `TagsApi.list(...)` may throw PermissionException for tokens that it worked with.");
    }

    @Test
    void removedPermissionIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .set("/paths/~1{ig-user-id}~1tags/get/x-permissions/graph.facebook.com/-", "'ads_read'")
                        .changesBack()))
                .containsExactly(
                        "harmless permission facebook listTags: no longer needs ads_read => `TagsApi.list(...)` asks no more of tokens by this; what it needs instead is listed apart.");
    }

    @Test
    void unknownExtensionIsRisky() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1stories/get/x-new-idea", "1")
                        .changes()))
                .containsExactly(
                        "risky other both listStories: `x-new-idea` is new => No rule of this program says what `x-new-idea` means to callers: look at it.");
    }

    @Test
    void removedHostBreaksItsCallers() {
        assertThat(lines(of(INSTAGRAM).goneHost()))
                .containsExactly(
                        "breaking host instagram graph.instagram.com: the host is gone => The client of this host is gone: callers do not compile.");
    }

    @Test
    void changedVersionIsRisky() {
        String version = SpecSet.embedded().documents().get(0).version();

        assertThat(lines(everywhere().set("/info/version", "'next'").changes()))
                .contains(
                        "risky version each version: is next, was " + version
                                + " => Clients send requests to next and refuse what it does not have: read what Meta's changelog says about it.");
    }
}
