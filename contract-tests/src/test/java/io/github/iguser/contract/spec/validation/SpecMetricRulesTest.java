package io.github.iguser.contract.spec.validation;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SpecMetricRulesTest {

    private final SpecSet spec = FixtureSpec.load();

    private List<String> validate(String... namesAndValues) {
        Map<String, String> query = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return StrictRequest.validate(
                        spec, spec.byId(FACEBOOK, "getNumbers"), "GET", "/v1.0/17/numbers", query, Map.of())
                .stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void combinationsOfTheMatrixAreAllowed() {
        assertThat(validate("metric", "reach", "period", "week")).isEmpty();
        assertThat(validate("metric", "reach", "period", "day", "metric_type", "time_series", "since", "1"))
                .isEmpty();
        assertThat(validate(
                        "metric", "reach", "period", "day", "metric_type", "total_value", "breakdown", "age,gender"))
                .isEmpty();
        assertThat(validate(
                        "metric",
                        "audience",
                        "period",
                        "lifetime",
                        "metric_type",
                        "total_value",
                        "timeframe",
                        "this_week"))
                .isEmpty();
    }

    @Test
    void refusesInvalidCombinationsAndNamesValidOnes() {
        assertThat(validate("metric", "reach", "period", "week", "metric_type", "total_value"))
                .singleElement()
                .asString()
                .startsWith("request.query.metric: reach is not valid with period week, metric_type total_value and"
                        + " breakdown null; it is valid with [{");
        assertThat(validate("metric", "reach", "period", "day", "breakdown", "age"))
                .singleElement()
                .asString()
                .startsWith("request.query.metric: reach is not valid with period day, metric_type null and breakdown"
                        + " age");
    }

    @Test
    void everyMetricOfACallHasToGoWithIt() {
        assertThat(validate("metric", "reach,audience", "period", "day"))
                .hasSize(2)
                .allMatch(violation -> violation.contains("audience"));
    }

    @Test
    void timeframeAndTimeSuitTheMetric() {
        assertThat(validate("metric", "audience", "period", "lifetime", "metric_type", "total_value", "since", "1"))
                .containsExactlyInAnyOrder(
                        "request.query.timeframe: audience takes the timeframes [\"this_week\"], not null",
                        "request.query.since: audience takes no since");
        assertThat(validate("metric", "reach", "period", "day", "timeframe", "this_week"))
                .containsExactly("request.query.timeframe: reach takes the timeframes [], not this_week");
    }

    @Test
    void unknownMetricAndValueAreNamedWithTheNearest() {
        assertThat(validate("metric", "reach,reached", "period", "day"))
                .containsExactly(
                        "request.query.metric: metric is \"reached\", expected one of [audience, likes, reach];"
                                + " the nearest is reach");
        assertThat(validate("metric", "reach,reach", "period", "day"))
                .containsExactly("request.query.metric: metric is \"reach\", which occurs twice");
        assertThat(validate("metric", "reach", "period", "days"))
                .contains("request.query.period: period is \"days\", expected one of [day, week, lifetime];"
                        + " the nearest is day");
    }

    @Test
    void knownMetricThatTheMatrixLacksIsFound() {
        assertThat(validate("metric", "likes", "period", "day"))
                .containsExactly("request.query.metric: likes is not an entry of x-metrics, so it has no metric rules");
    }
}
