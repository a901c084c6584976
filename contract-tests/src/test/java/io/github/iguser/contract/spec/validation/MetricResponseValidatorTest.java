package io.github.iguser.contract.spec.validation;

import static io.github.iguser.contract.spec.FixtureSpec.FACEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.contract.spec.FixtureSpec;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricResponseValidatorTest {

    private final SpecOperation numbers = FixtureSpec.load().byId(FACEBOOK, "getNumbers");

    private List<String> validate(String metrics, String breakdown, String body) {
        return MetricResponseValidator.validate(
                        numbers, Map.of("metric", metrics, "breakdown", breakdown), StrictJson.parse(body))
                .stream()
                .map(Violation::toString)
                .toList();
    }

    private static String response(String name, String keys, String values) {
        return """
                {"data": [{"name": "%s", "total_value": {"breakdowns": [
                  {"dimension_keys": %s, "results": [{"dimension_values": %s, "value": 1}]}]}}]}""".formatted(name, keys, values);
    }

    @Test
    void allowsTheRequestedMetrics() {
        assertThat(validate(
                        "reach,likes", "age,gender", response("reach", "[\"age\",\"gender\"]", "[\"18-24\",\"F\"]")))
                .isEmpty();
        assertThat(validate("reach", "age", "{\"data\": []}")).isEmpty();
    }

    @Test
    void timeframeMayBeAKeyMore() {
        assertThat(validate("audience", "age", response("audience", "[\"timeframe\",\"age\"]", "[\"WEEK\",\"18-24\"]")))
                .isEmpty();
    }

    @Test
    void findsAMetricThatWasNotRequested() {
        assertThat(validate("likes", "age", response("reach", "[\"age\"]", "[\"18-24\"]")))
                .containsExactly("/data/0/name: is reach, but requested were [likes]");
    }

    @Test
    void droppedDimensionIsFound() {
        assertThat(validate("reach", "age,gender", response("reach", "[\"age\"]", "[\"18-24\"]")))
                .containsExactly("/data/0/total_value/breakdowns/0/dimension_keys: is [age], but the request"
                        + " has a breakdown by [age, gender]");
        assertThat(validate("reach", "age,gender", response("reach", "[\"age\",\"gender\"]", "[\"18-24\"]")))
                .containsExactly("/data/0/total_value/breakdowns/0/results/0/dimension_values: has 1 elements, but"
                        + " there are 2 keys: [age, gender]");
    }

    @Test
    void hourThatNoDayHasIsFound() {
        String answer = """
                {"data": [{"name": "reach", "values": [{"value": {"0": 5, "23": 0, "24": 1}}, {"value": 7}]}]}""";
        assertThat(validate("reach", "age", answer))
                .containsExactly("/data/0/values/0/value/24: is not an hour of a day, which are 0 to 23");
    }

    @Test
    void metricsThatAreAFieldAreValidatedByTheModifiersOfTheField() {
        SpecOperation user = FixtureSpec.load().byId(FACEBOOK, "getIgUser");
        String fields = "id,insights.metric(reach).breakdown(age){name}";
        String body = "{\"id\": \"1\", \"insights\": " + response("likes", "[\"gender\"]", "[\"F\"]") + "}";

        assertThat(MetricResponseValidator.validate(user, Map.of("fields", fields), StrictJson.parse(body)))
                .extracting(Violation::toString)
                .containsExactly(
                        "/insights/data/0/name: is likes, but requested were [reach]",
                        "/insights/data/0/total_value/breakdowns/0/dimension_keys: is [gender], but the request"
                                + " has a breakdown by [age]");
    }

    @Test
    void metricsOfEachElementOfAListAreValidatedWhereverItStands() {
        SpecSet spec = FixtureSpec.load();
        String metrics = "{\"insights\": " + response("likes", "[\"age\"]", "[\"18-24\"]") + "}";
        String list = "{\"data\": [{\"id\": \"1\"}, " + metrics + "]}";
        String found = "/data/1/insights/data/0/name: is likes, but requested were [reach]";
        String asked = "id,insights.metric(reach).breakdown(age)";

        assertThat(MetricResponseValidator.validate(
                        spec.byId(FACEBOOK, "listMedia"), Map.of("fields", asked), StrictJson.parse(list)))
                .extracting(Violation::toString)
                .containsExactly(found);
        assertThat(MetricResponseValidator.validate(
                        spec.byId(FACEBOOK, "getIgUser"),
                        Map.of("fields", "id,media.limit(2){" + asked + "}"),
                        StrictJson.parse("{\"id\": \"1\", \"media\": " + list + "}")))
                .extracting(Violation::toString)
                .containsExactly("/media" + found);
    }

    @Test
    void fieldsThatCannotBeReadAreFoundElsewhere() {
        SpecOperation user = FixtureSpec.load().byId(FACEBOOK, "getIgUser");

        assertThat(MetricResponseValidator.validate(user, Map.of("fields", "insights.metric("), StrictJson.parse("{}")))
                .isEmpty();
    }
}
