package io.github.iguser.contract.documented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckRun;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Tests the check of the spec against the facts of {@code documented.yaml}, which no recording can show. */
class DocumentationCheckTest {
    private static final String FACEBOOK = "graph.facebook.com";
    private static final String INSTAGRAM = "graph.instagram.com";
    private static final String SCHEMAS = "/components/schemas/";

    private static final SpecSet SPEC = SpecSet.embedded();

    private static List<String> findings(String host, Consumer<ObjectNode> change) {
        return findings(host, "ig-user", change);
    }

    private static List<String> findings(String host, String root, Consumer<ObjectNode> change) {
        ObjectNode tree = SPEC.document(host, root).tree().deepCopy();
        change.accept(tree);
        CheckContext context = CheckContext.of(SPEC.with(host, root, tree), Recordings.of(List.of()));
        return CheckRun.of(new DocumentationCheck(), context).problems().stream()
                .map(Finding::message)
                .toList();
    }

    private static ObjectNode object(JsonNode tree, String pointer) {
        return (ObjectNode) tree.at(pointer);
    }

    private static ObjectNode error(ObjectNode tree, int code) {
        for (JsonNode row : tree.path("x-error-codes")) {
            if (row.path("code").intValue() == code && !row.has("subcode")) {
                return (ObjectNode) row;
            }
        }
        throw new AssertionError("no row " + code);
    }

    @Test
    void acceptsSpecAsItIs() {
        assertThat(findings(FACEBOOK, tree -> {})).isEmpty();
    }

    @Test
    void findsServerOfAnotherHost() {
        String version = SPEC.document(INSTAGRAM, "ig-user").version();
        assertThat(findings(
                        INSTAGRAM,
                        tree -> object(tree, "/servers/0").put("url", "https://graph.instagrarn.com/" + version)))
                .containsExactly("the URL of the server is https://graph.instagrarn.com/" + version
                        + " in the spec, but documented as https://graph.instagram.com/" + version);
    }

    @Test
    void findsChangesOfUploads() {
        String uploads = "rupload.facebook.com";
        String post = "/paths/~1ig-api-upload~1{version}~1{ig-container-id}/post";

        assertThat(findings(
                        uploads,
                        "upload",
                        tree -> object(tree, post + "/parameters/2").remove("x-excludes")))
                .singleElement()
                .asString()
                .contains("file_url=requires [], excludes []", "documented as", "excludes [file_size, offset]");
        assertThat(findings(
                        uploads,
                        "upload",
                        tree -> object(tree, "/components/securitySchemes/uploadToken")
                                .put("name", "X-Token")))
                .containsExactly("name of uploadToken is X-Token in the spec, but documented as Authorization");
        assertThat(findings(
                        uploads, "upload", tree -> object(tree, "/servers/0").put("url", "https://example.com")))
                .containsExactly("the URL of the server is https://example.com in the spec, but documented as"
                        + " https://rupload.facebook.com");
    }

    @Test
    void findsChangedWayToAuthenticate() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, "/components/securitySchemes/accessTokenQuery")
                                .put("name", "token")))
                .containsExactly("name of accessTokenQuery is token in the spec, but documented as access_token");
    }

    @Test
    void findsMisspeltPermission() {
        assertThat(findings(
                        INSTAGRAM,
                        tree -> ((ArrayNode) tree.at("/paths/~1me/get/x-permissions/" + INSTAGRAM))
                                .set(0, "instagram_busines_basic")))
                .containsExactly(
                        "unknown permissions in x-permissions is [instagram_busines_basic] in the spec, but documented as []",
                        "the list of permissions is [instagram_busines_basic] in the spec, but documented as"
                                + " [instagram_business_basic]");
    }

    @Test
    void findsErrorWithAnotherRepeatRule() {
        assertThat(findings(FACEBOOK, tree -> error(tree, 4).put("repeat", "never")))
                .containsExactly("repeat of error 4 is never in the spec, but documented as wait");
    }

    @Test
    void findsErrorOfAnotherCategory() {
        assertThat(findings(FACEBOOK, tree -> error(tree, 190).put("category", "transient")))
                .containsExactly("category of error 190 is transient in the spec, but documented as token");
    }

    @Test
    void findsUndocumentedError() {
        assertThat(findings(FACEBOOK, tree -> error(tree, 190).put("code", 191)))
                .containsExactly(
                        "error 190 is documented, but missing in the table of error codes",
                        "error 191 is in the table of error codes, but not in documented.yaml");
    }

    @Test
    void findsQueryParameterThatIsNoLongerRequired() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> tree.at("/paths/~1{ig-user-id}~1insights/get/parameters")
                                .forEach(parameter -> {
                                    if (parameter.path("name").asText().equals("period")) {
                                        ((ObjectNode) parameter).put("required", false);
                                    }
                                })))
                .containsExactly(
                        "the list of required query parameters is [metric] in the spec, but documented as [metric,"
                                + " period]");
    }

    @Test
    void findsMemberOfFormThatIsNoLongerRequired() {
        assertThat(findings(FACEBOOK, tree -> ((ArrayNode) tree.at(SCHEMAS + "ReplyToMentionForm/required")).remove(1)))
                .containsExactly(
                        "the list of required members of ReplyToMentionForm is [media_id] in the spec, but documented"
                                + " as [media_id, message]");
    }

    @Test
    void findsParameterThatKindNoLongerRequires() {
        assertThat(findings(INSTAGRAM, tree -> {
                    ObjectNode image = object(tree, SCHEMAS + "CreateMediaForm/x-kinds/0");
                    ((ArrayNode) image.path("required")).remove(0);
                    image.withArray("optional").add("image_url");
                }))
                .hasSize(2)
                .contains(
                        "the list of required parameters of the kind ImageContainer is [] in the spec, but documented as"
                                + " [image_url]");
    }

    @Test
    void findsArgumentOfExpansionThatIsNoLongerRequired() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, SCHEMAS + "IgUser/properties/business_discovery/x-expansion")
                                .remove("arguments")))
                .containsExactly(
                        "the list of required arguments of the expansion IgUser.business_discovery is [] in the"
                                + " spec, but documented as [username]");
    }

    @Test
    void findsLooserLimit() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, SCHEMAS + "CreateMediaForm/properties/caption")
                                .put("maxLength", 2201)))
                .containsExactly("maxLength of CreateMediaForm.caption is 2201 in the spec, but documented as 2200");
    }

    @Test
    void findsMissingLimit() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, SCHEMAS + "CreateMediaForm/properties/children")
                                .remove("minItems")))
                .containsExactly("minItems of CreateMediaForm.children is nothing in the spec, but documented as 2");
    }

    @Test
    void findsMissingLimitOfElements() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, SCHEMAS + "CreateMediaForm/properties/children/items")
                                .remove("pattern")))
                .containsExactly(
                        "items/pattern of CreateMediaForm.children is nothing in the spec, but documented as ^[0-9]+$");
    }

    @Test
    void findsNewValueInAClosedList() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> ((ArrayNode) tree.at(SCHEMAS + "TrialParams/properties/graduation_strategy/enum"))
                                .add("ALWAYS")))
                .containsExactly(
                        "enum of TrialParams.graduation_strategy is [ALWAYS, MANUAL, SS_PERFORMANCE] in the spec, but"
                                + " documented as [MANUAL, SS_PERFORMANCE]");
    }

    @Test
    void findsMetricWithAnExtraCombination() {
        String metrics = "/paths/~1{ig-user-id}~1insights/get/x-metrics";
        assertThat(findings(INSTAGRAM, tree -> {
                    ((ObjectNode) tree.at(metrics + "/2")).put("since-until", true);
                    ((ArrayNode) tree.at(metrics + "/0/combinations/0/period")).add("week");
                }))
                .containsExactly(
                        "the combinations of the metric accounts_engaged is [day total_value [], week total_value []] in the"
                                + " spec, but documented as [day total_value []]",
                        "since-until of the metric engaged_audience_demographics is true in the spec, but documented as"
                                + " false");
    }

    @Test
    void namesOnlyTheDifferenceOfLongLists() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> ((ObjectNode) tree.at("/paths/~1{ig-user-id}~1insights/get/x-metrics/0"))
                                .put("name", "rides")))
                .contains("the list of metrics differs: only the spec has [rides], only the documentation has"
                        + " [accounts_engaged]");
    }

    @Test
    void findsUndocumentedValue() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> ((ArrayNode) tree.at(SCHEMAS + "InsightMetricType/x-known-values"))
                                .addObject()
                                .put("value", "median")))
                .containsExactly(
                        "the list of values of InsightMetricType is [median, time_series, total_value] in the spec,"
                                + " but documented as [time_series, total_value]");
    }

    @Test
    void findsKindWithAnExtraParameter() {
        assertThat(findings(
                        INSTAGRAM,
                        tree -> object(tree, SCHEMAS + "CreateMediaForm/x-kinds/3")
                                .withArray("optional")
                                .add("caption")))
                .containsExactly("the list of optional parameters of the kind StoryImageContainer is [caption,"
                        + " is_ai_generated, user_tags] in the spec, but documented as [is_ai_generated, user_tags]");
    }
}
