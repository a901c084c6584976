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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .containsExactly("the URL of the server: the spec has https://graph.instagrarn.com/" + version
                        + ", but the documentation has https://graph.instagram.com/" + version);
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
                .contains("file_url=requires [], excludes []", "the documentation has", "excludes [file_size, offset]");
        assertThat(findings(
                        uploads,
                        "upload",
                        tree -> object(tree, "/components/securitySchemes/uploadToken")
                                .put("name", "X-Token")))
                .containsExactly("name of uploadToken: the spec has X-Token, but the documentation has Authorization");
        assertThat(findings(
                        uploads, "upload", tree -> object(tree, "/servers/0").put("url", "https://example.com")))
                .containsExactly("the URL of the server: the spec has https://example.com, but the documentation has"
                        + " https://rupload.facebook.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ig-user", "ig-container", "login"})
    void findsRootWithoutTheProofOfTheAppSecret(String root) {
        assertThat(findings(FACEBOOK, root, tree -> object(tree, "/servers/0").remove("x-appsecret-proof")))
                .containsExactly("x-appsecret-proof: the spec has false, but the documentation has true");
    }

    @Test
    void findsProofOfTheAppSecretOnAHostThatTakesNone() {
        assertThat(findings(
                        INSTAGRAM, "login", tree -> object(tree, "/servers/0").put("x-appsecret-proof", true)))
                .containsExactly("x-appsecret-proof: the spec has true, but the documentation has false");
    }

    @Test
    void findsRemovedAndMisplacedUploadHost() {
        String host = "https://rupload.facebook.com";

        assertThat(findings(FACEBOOK, tree -> object(tree, "/servers/0").remove("x-upload-host")))
                .containsExactly("x-upload-host: the spec has nothing, but the documentation has " + host);
        assertThat(findings(
                        FACEBOOK, "login", tree -> object(tree, "/servers/0").put("x-upload-host", host)))
                .containsExactly("x-upload-host: the spec has " + host + ", but the documentation has nothing");
    }

    @Test
    void findsChangedWayToAuthenticate() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, "/components/securitySchemes/accessTokenQuery")
                                .put("name", "token")))
                .containsExactly(
                        "name of accessTokenQuery: the spec has token, but the documentation has access_token");
    }

    @Test
    void findsMisspeltPermission() {
        assertThat(findings(
                        INSTAGRAM,
                        tree -> ((ArrayNode) tree.at("/paths/~1me/get/x-permissions/" + INSTAGRAM))
                                .set(0, "instagram_busines_basic")))
                .containsExactly(
                        "unknown permissions in x-permissions: the spec has [instagram_busines_basic], but the documentation has []",
                        "the list of permissions: the spec has [instagram_busines_basic], but the documentation has [instagram_business_basic]");
    }

    @Test
    void findsErrorWithAnotherRepeatRule() {
        assertThat(findings(FACEBOOK, tree -> error(tree, 4).put("repeat", "never")))
                .containsExactly("repeat of error 4: the spec has never, but the documentation has wait");
    }

    @Test
    void findsErrorOfAnotherCategory() {
        assertThat(findings(FACEBOOK, tree -> error(tree, 190).put("category", "transient")))
                .containsExactly("category of error 190: the spec has transient, but the documentation has token");
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
                        "the list of required query parameters: the spec has [metric], but the documentation has [metric, period]");
    }

    @Test
    void findsMemberOfFormThatIsNoLongerRequired() {
        assertThat(findings(FACEBOOK, tree -> ((ArrayNode) tree.at(SCHEMAS + "ReplyToMentionForm/required")).remove(1)))
                .containsExactly(
                        "the list of required members of ReplyToMentionForm: the spec has [media_id], but the documentation has [media_id, message]");
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
                        "the list of required parameters of the kind ImageContainer: the spec has [], but the documentation has [image_url]");
    }

    @Test
    void findsArgumentOfExpansionThatIsNoLongerRequired() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, SCHEMAS + "IgUser/properties/business_discovery/x-expansion")
                                .remove("arguments")))
                .containsExactly(
                        "the list of required arguments of the expansion IgUser.business_discovery: the spec has [], but the documentation has [username]");
    }

    @Test
    void findsLooserLimit() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, SCHEMAS + "CreateMediaForm/properties/caption")
                                .put("maxLength", 2201)))
                .containsExactly(
                        "maxLength of CreateMediaForm.caption: the spec has 2201, but the documentation has 2200");
    }

    @Test
    void findsMissingLimit() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, SCHEMAS + "CreateMediaForm/properties/children")
                                .remove("minItems")))
                .containsExactly(
                        "minItems of CreateMediaForm.children: the spec has nothing, but the documentation has 2");
    }

    @Test
    void findsMissingLimitOfElements() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> object(tree, SCHEMAS + "CreateMediaForm/properties/children/items")
                                .remove("pattern")))
                .containsExactly(
                        "items/pattern of CreateMediaForm.children: the spec has nothing, but the documentation has ^[0-9]+$");
    }

    @Test
    void findsNewValueInAClosedList() {
        assertThat(findings(
                        FACEBOOK,
                        tree -> ((ArrayNode) tree.at(SCHEMAS + "TrialParams/properties/graduation_strategy/enum"))
                                .add("ALWAYS")))
                .containsExactly(
                        "enum of TrialParams.graduation_strategy: the spec has [ALWAYS, MANUAL, SS_PERFORMANCE], but the documentation has [MANUAL, SS_PERFORMANCE]");
    }

    @Test
    void findsMetricWithAnExtraCombination() {
        String metrics = "/paths/~1{ig-user-id}~1insights/get/x-metrics";
        assertThat(findings(INSTAGRAM, tree -> {
                    ((ObjectNode) tree.at(metrics + "/2")).put("since-until", true);
                    ((ArrayNode) tree.at(metrics + "/0/combinations/0/period")).add("week");
                }))
                .containsExactly(
                        "the combinations of the metric accounts_engaged: the spec has [day total_value [], week total_value []], but the documentation has [day total_value []]",
                        "since-until of the metric engaged_audience_demographics: the spec has true, but the documentation has false");
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
                        "the list of values of InsightMetricType: the spec has [median, time_series, total_value], but the documentation has [time_series, total_value]");
    }

    @Test
    void findsKindWithAnExtraParameter() {
        assertThat(findings(
                        INSTAGRAM,
                        tree -> object(tree, SCHEMAS + "CreateMediaForm/x-kinds/3")
                                .withArray("optional")
                                .add("caption")))
                .containsExactly(
                        "the list of optional parameters of the kind StoryImageContainer: the spec has [caption, is_ai_generated, user_tags], but the documentation has [is_ai_generated, user_tags]");
    }
}
