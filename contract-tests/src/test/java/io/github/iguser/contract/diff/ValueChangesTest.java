package io.github.iguser.contract.diff;

import static io.github.iguser.contract.diff.SpecEdit.INSTAGRAM;
import static io.github.iguser.contract.diff.SpecEdit.everywhere;
import static io.github.iguser.contract.diff.SpecEdit.lines;
import static io.github.iguser.contract.diff.SpecEdit.of;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The changes of known values, metrics and errors. */
class ValueChangesTest {

    @Test
    void newKnownValueIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/MediaType/x-known-values/-", "{'value': 'POLL', 'meaning': 'x'}")
                        .changes()))
                .containsExactly(
                        "harmless value both MediaType POLL: the value is new => `MediaType.POLL` is new; it was read as an unknown value before.");
    }

    @Test
    void removedKnownValueBreaksItsCallers() {
        assertThat(lines(everywhere()
                        .remove("/components/schemas/MediaType/x-known-values/1")
                        .changes()))
                .containsExactly(
                        "breaking value both MediaType IMAGE: the value is gone => `MediaType.IMAGE` is gone: callers do not compile.");
    }

    @Test
    void valueRemovedOnOneHostIsRisky() {
        assertThat(lines(of(INSTAGRAM)
                        .remove("/components/schemas/MediaType/x-known-values/1")
                        .changes()))
                .containsExactly(
                        "risky value instagram MediaType IMAGE: the value is no longer known on this host => `MediaType.IMAGE` stays for the other host; a request with it may be refused here.");
    }

    @Test
    void renamedConstantBreaksItsCallers() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/MediaType/x-known-values/1/name", "'PICTURE'")
                        .changes()))
                .containsExactly(
                        "breaking value both MediaType IMAGE: the name of the value differs => `MediaType.IMAGE` is gone, use `MediaType.PICTURE`: callers do not compile.");
    }

    @Test
    void valueThatBecomesAnotherSpellingLosesItsConstant() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/MediaType/x-known-values/1/spelling-of", "'VIDEO'")
                        .changes()))
                .containsExactly(
                        "breaking value both MediaType IMAGE: the value is now another spelling => `MediaType.IMAGE` is gone: callers do not compile.",
                        "risky value both MediaType IMAGE: is another spelling of VIDEO => A value read from this text equals another constant than before.");
    }

    @Test
    void errorWithoutAnEntryIsTreatedByItsStatus() {
        assertThat(lines(everywhere().remove("/x-error-codes/0").changesBack()))
                .contains(
                        "risky error both error -2: the error is new => It is now thrown as `InvalidRequestException` with retry new-container, not treated by its status.");
    }

    @Test
    void deprecatedValueIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/MediaType/x-known-values/1/deprecated", "true")
                        .changes()))
                .containsExactly(
                        "harmless deprecation both MediaType IMAGE: is deprecated => `MediaType.IMAGE` makes the compiler warn; it works as before.");
    }

    @Test
    void withdrawnMetricBreaksRequestsForIt() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1insights/get/x-metrics/1")
                        .changes()))
                .containsExactly(
                        "breaking metric both getInsights.metric comments: the metric is withdrawn => `InsightsApi.get(...)` with `comments`: a request for it is no longer answered.");
    }

    @Test
    void newMetricIsHarmless() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1insights/get/x-metrics/1")
                        .changesBack()))
                .containsExactly(
                        "harmless metric both getInsights.metric comments: the metric is new => `InsightsApi.get(...)` with `comments`: takes it and knows what is valid with it.");
    }

    @Test
    void removedBreakdownBreaksRequestsWithIt() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1insights/get/x-metrics/1/combinations/0/breakdown/0")
                        .changes()))
                .containsExactly(
                        "breaking metric both getInsights.metric comments: period day with type total_value, breakdown media_product_type is no longer valid with it => `InsightsApi.get(...)` with `comments`: refuses it before anything is sent.");
    }

    @Test
    void removedPeriodBreaksRequestsWithIt() {
        assertThat(lines(everywhere()
                        .set(
                                "/paths/~1{ig-user-id}~1insights/get/x-metrics/0/combinations",
                                "[{'period': ['week'], 'metric_type': ['total_value'], 'breakdown': []}]")
                        .changes()))
                .containsExactly(
                        "breaking metric both getInsights.metric accounts_engaged: period day with type total_value is no longer valid with it => `InsightsApi.get(...)` with `accounts_engaged`: refuses it before anything is sent.",
                        "harmless metric both getInsights.metric accounts_engaged: period week with type total_value is now valid with it => `InsightsApi.get(...)` with `accounts_engaged`: accepts it.");
    }

    @Test
    void removedTimeframeBreaksRequestsWithIt() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1insights/get/x-metrics/2/timeframe/0")
                        .changes()))
                .containsExactly(
                        "breaking metric both getInsights.metric engaged_audience_demographics: timeframe this_month is no longer valid with it => `InsightsApi.get(...)` with `engaged_audience_demographics`: refuses it before anything is sent.");
    }

    @Test
    void requiredTimeframeBreaksRequestsWithoutIt() {
        assertThat(lines(everywhere()
                        .remove("/paths/~1{ig-user-id}~1insights/get/x-metrics/4/timeframe-optional")
                        .changes()))
                .containsExactly(
                        "breaking metric both getInsights.metric follower_demographics: a timeframe is required => `InsightsApi.get(...)` with `follower_demographics`: refuses it without one before anything is sent.");
    }

    @Test
    void metricWithoutTimesBreaksRequestsWithThem() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1insights/get/x-metrics/0/since-until", "false")
                        .changes()))
                .containsExactly(
                        "breaking metric both getInsights.metric accounts_engaged: no longer true: since and until are valid with it => `InsightsApi.get(...)` with `accounts_engaged`: refuses it before anything is sent.");
    }

    @Test
    void newConditionOfAMetricIsRisky() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1insights/get/x-metrics/0/needs", "'Ten followers.'")
                        .changes()))
                .containsExactly(
                        "risky metric both getInsights.metric accounts_engaged: it needs: Ten followers. => `InsightsApi.get(...)` with `accounts_engaged`: may be refused where it was not: read the condition.");
    }

    @Test
    void changedCategoryOfAnErrorIsRisky() {
        assertThat(lines(
                        everywhere().set("/x-error-codes/1/category", "'token'").changes()))
                .containsExactly(
                        "risky error both error -2/2207003: the category is token, was transient => It is thrown as `AccessTokenException`: a `catch` of `TransientException` misses it.");
    }

    @Test
    void changedRetryOfAnErrorIsRisky() {
        assertThat(lines(everywhere().set("/x-error-codes/1/repeat", "'never'").changes()))
                .containsExactly(
                        "risky error both error -2/2207003: the retry is never, was backoff => Callers who follow the advice of the exception, and the client's own retries, behave differently.");
    }

    @Test
    void newErrorThatWasTreatedAlikeIsHarmless() {
        assertThat(lines(everywhere().remove("/x-error-codes/2").changesBack()))
                .containsExactly(
                        "harmless error both error -2/2207020: the error is new => The exception is the same; meaning and advice differ.");
    }

    @Test
    void newErrorWithAnExceptionOfItsOwnIsRisky() {
        assertThat(lines(everywhere().remove("/x-error-codes/1").changesBack()))
                .containsExactly(
                        "risky error both error -2/2207003: the error is new => It is now thrown as `TransientException` with retry backoff, not thrown as `InvalidRequestException` with retry new-container.");
    }

    @Test
    void changedAdviceIsHarmless() {
        assertThat(lines(everywhere().set("/x-error-codes/1/advice", "'Wait.'").changes()))
                .containsExactly(
                        "harmless error both error -2/2207003: the advice differs => The message of the exception differs.");
    }

    @Test
    void errorDocumentedForAnOperationIsHarmless() {
        assertThat(lines(everywhere()
                        .set("/paths/~1{ig-user-id}~1stories/get/x-errors/-", "{'code': 4}")
                        .changes()))
                .containsExactly(
                        "harmless error both listStories: the error 4 is documented for it => The Javadoc of `StoriesApi.list(...)` names it; its class is that of the table of errors, as before.");
    }

    @Test
    void changedWordsAreNoChange() {
        assertThat(lines(everywhere()
                        .set("/components/schemas/IgUser/properties/website/description", "'x'")
                        .set("/paths/~1{ig-user-id}~1stories/get/summary", "'x'")
                        .changes()))
                .isEmpty();
    }
}
