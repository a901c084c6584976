package io.github.iguser.contract.diff;

import static io.github.iguser.contract.diff.SpecEdit.FACEBOOK;
import static io.github.iguser.contract.diff.SpecEdit.everywhere;
import static io.github.iguser.contract.diff.SpecEdit.lines;
import static io.github.iguser.contract.diff.SpecEdit.of;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The changes of the methods that call an operation, which follow from the number of its parameters. */
class CallChangesTest {

    @Test
    void firstParameterBesideFieldsBreaksCallersWithASelection() {
        assertThat(lines(of(FACEBOOK)
                        .set(
                                "/paths/~1{ig-user-id}~1connected_threads_user/get/parameters/-",
                                "{'name': 'limit', 'in': 'query', 'schema': {'type': 'integer', 'format': 'int32'}}")
                        .changes()))
                .containsExactly(
                        "breaking parameter facebook getConnectedThreadsUser: takes fields, limit; took fields => `ConnectedThreadsUserApi.get(igUserId, ThreadsUserFields)` is gone: callers do not compile. `ConnectedThreadsUserApi.get(igUserId, ConnectedThreadsUserParams)` and the class `ConnectedThreadsUserParams` are new.",
                        "harmless parameter facebook getConnectedThreadsUser.limit: the parameter is new => `ConnectedThreadsUserParams.Builder.limit(...)` is new.");
    }

    @Test
    void lastParameterBesideFieldsTakesTheClassOfParametersWithIt() {
        assertThat(lines(of(FACEBOOK)
                        .set(
                                "/paths/~1{ig-user-id}~1connected_threads_user/get/parameters/-",
                                "{'name': 'limit', 'in': 'query', 'schema': {'type': 'integer', 'format': 'int32'}}")
                        .changesBack()))
                .containsExactly(
                        "breaking parameter facebook getConnectedThreadsUser: takes fields; took fields, limit => `ConnectedThreadsUserApi.get(igUserId, ConnectedThreadsUserParams)` and the class `ConnectedThreadsUserParams` are gone: callers do not compile. `ConnectedThreadsUserApi.get(igUserId, ThreadsUserFields)` is new.",
                        "breaking parameter facebook getConnectedThreadsUser.limit: the parameter is gone => `ConnectedThreadsUserParams.Builder.limit(...)` is gone: callers do not compile.");
    }

    @Test
    void requiredParameterBesideFieldsBreaksCallersWithoutParametersToo() {
        assertThat(lines(of(FACEBOOK)
                        .set(
                                "/paths/~1{ig-user-id}~1connected_threads_user/get/parameters/-",
                                "{'name': 'since', 'in': 'query', 'required': true, 'schema': {'type': 'string'}}")
                        .changes()))
                .containsExactly(
                        "breaking parameter facebook getConnectedThreadsUser: takes fields, since (required); took fields => `ConnectedThreadsUserApi.get(igUserId, ThreadsUserFields)` and `ConnectedThreadsUserApi.get(igUserId)` are gone: callers do not compile. `ConnectedThreadsUserApi.get(igUserId, ConnectedThreadsUserParams)` and the class `ConnectedThreadsUserParams` are new.",
                        "breaking parameter facebook getConnectedThreadsUser.since: the parameter is new and required => `ConnectedThreadsUserApi.get(...)` is refused before anything is sent unless `ConnectedThreadsUserParams.Builder.since(...)` is called.");
    }

    @Test
    void firstParameterOfAnOperationIsHarmless() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/paths/~1{ig-user-id}~1connected_threads_user/get/parameters/0")
                        .changesBack()))
                .containsExactly(
                        "harmless parameter facebook getConnectedThreadsUser.fields: the parameter is new => `ConnectedThreadsUserApi.get(igUserId, ThreadsUserFields)` is new.");
    }

    @Test
    void lastParameterOfAnOperationBreaksItsCallers() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/paths/~1{ig-user-id}~1connected_threads_user/get/parameters/0")
                        .changes()))
                .containsExactly(
                        "breaking parameter facebook getConnectedThreadsUser.fields: the parameter is gone => `ConnectedThreadsUserApi.get(igUserId, ThreadsUserFields)` is gone: callers do not compile.");
    }

    @Test
    void firstParameterOtherThanFieldsIsAnArgument() {
        assertThat(lines(of(FACEBOOK)
                        .remove("/paths/~1{ig-user-id}~1connected_threads_user/get/parameters/0")
                        .set(
                                "/paths/~1{ig-user-id}~1connected_threads_user/get/parameters/-",
                                "{'name': 'limit', 'in': 'query', 'schema': {'type': 'integer', 'format': 'int32'}}")
                        .changes()))
                .containsExactly(
                        "breaking parameter facebook getConnectedThreadsUser.fields: the parameter is gone => `ConnectedThreadsUserApi.get(igUserId, ThreadsUserFields)` is gone: callers do not compile.",
                        "harmless parameter facebook getConnectedThreadsUser.limit: the parameter is new => `ConnectedThreadsUserApi.get(igUserId, Integer)` is new.");
    }

    @Test
    void parameterBesideASingleRequiredOneBreaksCallersWithItsValue() {
        assertThat(lines(everywhere()
                        .set(
                                "/paths/~1debug_token/get/parameters/-",
                                "{'name': 'limit', 'in': 'query', 'schema': {'type': 'integer', 'format': 'int32'}}")
                        .changes()))
                .containsExactly(
                        "breaking parameter facebook debugToken: takes input_token (required), limit; took input_token (required) => `AccessTokensApi.debug(String)` is gone: callers do not compile.",
                        "harmless parameter facebook debugToken.limit: the parameter is new => `DebugTokenParams.Builder.limit(...)` is new.");
    }

    @Test
    void firstRequiredParameterBreaksCallersWithoutIt() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1debug_token/get/parameters/0")
                        .changesBack()))
                .containsExactly(
                        "breaking parameter facebook debugToken: takes input_token (required); took no parameters => `AccessTokensApi.debug()` is gone: callers do not compile. `AccessTokensApi.debug(DebugTokenParams)`, `AccessTokensApi.debug(String)` and the class `DebugTokenParams` are new.",
                        "breaking parameter facebook debugToken.input_token: the parameter is new and required => `AccessTokensApi.debug(...)` is refused before anything is sent unless `DebugTokenParams.Builder.inputToken(...)` is called.");
    }

    @Test
    void lastRequiredParameterTakesTheClassOfParametersWithIt() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1debug_token/get/parameters/0")
                        .changes()))
                .containsExactly(
                        "breaking parameter facebook debugToken: takes no parameters; took input_token (required) => `AccessTokensApi.debug(DebugTokenParams)`, `AccessTokensApi.debug(String)` and the class `DebugTokenParams` are gone: callers do not compile. `AccessTokensApi.debug()` is new.",
                        "breaking parameter facebook debugToken.input_token: the parameter is gone => `DebugTokenParams.Builder.inputToken(...)` is gone: callers do not compile.");
    }

    @Test
    void secondParameterOfAFormBreaksCallersWithTheValueOfTheFirst() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/PublishMediaForm/properties/note", "{'type': 'string'}")
                        .changes()))
                .containsExactly(
                        "breaking parameter both publishMedia: takes creation_id (required), note; took creation_id (required) => `MediaPublishApi.publish(igUserId, String)` is gone: callers do not compile.",
                        "harmless parameter both publishMedia.note: the parameter is new => `PublishMediaParams.Builder.note(...)` is new.");
    }

    @Test
    void operationThatNoLongerSendsAFormLosesTheClassOfParameters() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1media_publish/post/requestBody")
                        .changes()))
                .containsExactly(
                        "breaking parameter both publishMedia: no longer sends a form => `MediaPublishApi.publish(igUserId, PublishMediaParams)`, `MediaPublishApi.publish(igUserId, String)` and the class `PublishMediaParams` are gone: callers do not compile. `MediaPublishApi.publish(igUserId)` is new.");
    }

    @Test
    void newConstantParameterIsRiskySinceTheClientSendsIt() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1refresh_access_token/get/parameters/0")
                        .changesBack()))
                .containsExactly(
                        "risky parameter instagram refreshInstagramToken.grant_type: the parameter is new and has one value => `AccessTokensApi.refresh(...)` sends it.");
    }

    @Test
    void constantParameterThatIsGoneIsRisky() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1refresh_access_token/get/parameters/0")
                        .changes()))
                .containsExactly(
                        "risky parameter instagram refreshInstagramToken.grant_type: the parameter is gone => `AccessTokensApi.refresh(...)` no longer sends it.");
    }
}
