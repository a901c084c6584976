package io.github.iguser.codegen.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.iguser.codegen.Fixture;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Tests the content of extensions in the descriptions that other tools show. */
class ReaderDescriptionsTest {
    private static final String ALPHA = "alpha.example.com";

    private final Bundler bundler = Bundler.of(Fixture.PROJECT.resolve("spec"));
    private final Map<String, Object> alpha = YamlNodes.map(new Yaml().load(bundler.bundle("ig-user", ALPHA)));
    private final Map<String, Object> both = YamlNodes.map(new Yaml().load(bundler.merged()));

    private static String description(Map<String, Object> document, String... path) {
        return YamlNodes.textAt(YamlNodes.mapAt(document, path), "description");
    }

    private static String operation(Map<String, Object> document, String path, String method) {
        return description(document, "paths", path, method);
    }

    private static String property(Map<String, Object> document, String schema, String property) {
        return description(document, "components", "schemas", schema, "properties", property);
    }

    @Test
    void describesPermissionsLimitsAndErrors() {
        assertThat(operation(alpha, "/{ig-user-id}", "get")).isEqualTo("""
                        Returns a user. Others are read by `business_discovery`.

                        Permissions:

                        - `basic`
                        - `ads` or `pages`, if the role was granted elsewhere

                        Limits:

                        - At most 200 calls an hour.

                        Errors, as `code` or `code/subcode`; others can occur as well:

                        - `100`: A parameter is wrong.
                        - `110/7`: There is no such user, or there is one whose owner has decided that it cannot be found by anybody who looks for it.
                        - `201`: A permission is missing.
                        - subcode `8` of a code that is not documented: The code of this error was masked.""");
    }

    @Test
    void namesTheHostsInADocumentOfSeveral() {
        assertThat(operation(both, "/{ig-user-id}", "get"))
                .contains(
                        "On `alpha.example.com`: Others are read by `business_discovery`.",
                        "Permissions on `alpha.example.com`:\n\n- `basic`\n",
                        "Permissions on `beta.example.com`:\n\n- `business_basic`\n",
                        "Only on `alpha.example.com`.");
        assertThat(operation(both, "/me", "get")).contains("Served by `beta.example.com` only.");
        assertThat(property(both, "IgUser", "ig_id")).contains("Served by `alpha.example.com` only.");
        assertThat(description(both, "components", "headers", "XUsage"))
                .contains("Served by `alpha.example.com` only.");
        assertThat(bundler.bundle("ig-user", ALPHA)).doesNotContain("Served by", "Only on", "Permissions on");
    }

    @Test
    void describesTheParametersOfEachMetric() {
        assertThat(operation(alpha, "/{ig-user-id}/insights", "get")).isEqualTo("""
                        Returns metrics.

                        Metrics, and the parameters that each is valid with:

                        - `demographics`: Valid with `period` `lifetime`, `metric_type` `total_value`, and optionally `breakdown` `age` and `city`. Requires `timeframe` `this_month` or `this_week`. Does not accept `since` and `until`. Requires: At least 100 people.
                        - `followers`: Valid with `period` `lifetime`, `metric_type` `total_value`, and optionally `breakdown` `city`. Accepts `timeframe` `this_month`. Does not accept `since` and `until`.
                        - `reach`: Valid with `period` `day` and `metric_type` `time_series`, without `breakdown`. Valid with `period` `day`, `metric_type` `total_value`, and optionally `breakdown` `age`. `metric_type` defaults to `time_series`. Accepts `since` and `until`.""");
    }

    @Test
    void describesVersionsOfAnOperationAndEnvelopeOfItsResponse() {
        String later = bundler.bundlesOfOtherVersions("ig-user", ALPHA).get("ig-user-v2.0.yaml");

        assertThat(operation(YamlNodes.map(new Yaml().load(later)), "/{ig-user-id}/promotions", "post"))
                .isEqualTo("""
                        Starts promotions. There is nothing to choose.

                        Available since v2.0.

                        Envelope: the response is either the object itself, or has a list `data` with the object as its only element.""");
    }

    @Test
    void describesKnownValuesWhereverTheyOccur() {
        String known =
                "Known values, others are possible:\n\n- `IMAGE`: An image, even a café's.\n- `video`: A video.\n";

        assertThat(description(alpha, "components", "schemas", "MediaType")).startsWith("Kind of media.\n\n" + known);
        assertThat(property(alpha, "IgMedia", "media_type")).contains(known);
        assertThat(property(alpha, "MediaForm", "formats")).contains(known);
        assertThat(YamlNodes.list(YamlNodes.at(alpha, "paths", "/{ig-user-id}/insights", "get", "parameters")))
                .extracting(parameter -> YamlNodes.textAt(parameter, "description"))
                .anySatisfy(metric -> assertThat(metric)
                        .startsWith("The metrics to return.\n\nKnown values, others are possible:\n\n- `"))
                .anySatisfy(period -> assertThat(period)
                        .startsWith("The time that a value covers.\n\nKnown values, others are possible:\n\n- `"));
    }

    @Test
    void describesThePresenceOfAProperty() {
        assertThat(property(alpha, "IgMedia", "children")).contains("\n\nPresence: Only albums have children.");
        assertThat(property(alpha, "IgUser", "id")).contains("\n\nPresence: always, when requested.");
    }

    @Test
    void describesEncodingAndLimitsOfAFormParameter() {
        assertThat(property(alpha, "MediaForm", "user_tags"))
                .contains("\n\nSent as JSON text.", "\n\n`username` must be different in each element.");
        assertThat(property(alpha, "MediaForm", "image_url")).doesNotContain("JSON");
        assertThat(property(alpha, "MediaForm", "caption")).contains("\n\nAt most 3 hashtags.\n\nAt most 2 mentions.");
        assertThat(description(alpha, "components", "schemas", "UserTag"))
                .contains("\n\nSent within a form, as JSON text.");
    }

    @Test
    void describesTheKindsOfAForm() {
        assertThat(description(alpha, "components", "schemas", "MediaForm")).isEqualTo("""
                        The parameters of a new media.

                        Kinds:

                        - An image. It has a place. Required: `image_url`. Optional: `caption`, `media_type`, `user_tags`, `sponsors`, `question` and `has_prompt`. Each element of `user_tags` needs `x`.
                        - A video. `kind` is `VIDEO`. Exactly one of `video_url` or `upload_type`. Optional: `caption`, `share_to_feed`, `user_tags`, `volume`, `mode`, `audio`, `formats` and `question`. No element of `user_tags` has `x`. `formats` must contain `IMAGE`. `formats` must contain exactly one of `video` or `isInTitle`.
                        - An album. `kind` is `ALBUM`. `is_album` is `true`. Required: `children`.""");
    }

    @Test
    void removesTheParagraphsThatItAdded() {
        for (Map<String, Object> document : List.of(alpha, both)) {
            Map<String, Object> plain = YamlNodes.copy(document);
            ReaderDescriptions.remove(plain);
            Map<String, Object> again = YamlNodes.copy(plain);
            ReaderDescriptions.add(again);

            assertThat(YamlText.of(plain)).doesNotContain("Presence: ", "Permissions:", "Known values", "Sent as JSON");
            assertThat(again).isEqualTo(document);
        }
    }

    @Test
    void leavesADescriptionThatWasChangedAfterwards() {
        Map<String, Object> user = YamlNodes.mapAt(alpha, "components", "schemas", "IgUser", "properties", "id");
        user.put("description", user.get("description") + " Changed.");
        String changed = YamlNodes.textAt(user, "description");

        ReaderDescriptions.remove(alpha);

        assertThat(user).containsEntry("description", changed);
    }
}
