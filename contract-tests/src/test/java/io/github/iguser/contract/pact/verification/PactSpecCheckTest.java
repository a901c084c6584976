package io.github.iguser.contract.pact.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.pact.PactFiles;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.contract.pact.cases.TinySpec;
import io.github.iguser.testing.internal.format.StrictJson;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PactSpecCheckTest {

    private static final Map<String, String> PACTS =
            Pacts.run(List.of(TinySpec.page()), TinySpec.spec()).texts();

    /** Validates the pact after its one interaction has been changed. */
    private List<Finding> validate(Consumer<ObjectNode> change) throws Exception {
        ObjectNode pact = (ObjectNode) StrictJson.parse(PACTS.get("iguser-client-graph.facebook.com.json"));
        change.accept((ObjectNode) pact.at("/interactions/0"));
        PactFiles files = PactFiles.of(Map.of("iguser-client-graph.facebook.com.json", pact.toString()));
        return PactSpecCheck.validate(files, TinySpec.context()).findings();
    }

    private static void query(ObjectNode interaction, String name, String value) {
        ObjectNode query = (ObjectNode) interaction.at("/request/query");
        query.putArray(name).add(value);
    }

    @Test
    void countsValidInteraction() {
        CheckResult result = PactSpecCheck.validate(PactFiles.of(PACTS), TinySpec.context());
        assertThat(result.findings()).isEmpty();
        assertThat(result.counts()).isEqualTo(Map.of(new OperationKey(TinySpec.HOST, "listMedia"), 1));
    }

    @Test
    void findsUnknownField() throws Exception {
        List<Finding> findings = validate(interaction -> {
            query(interaction, "fields", "caption,mediatype");
            ((ObjectNode) interaction.at("/response/body/content/data/0")).remove("media_type");
        });
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).message())
                .isEqualTo("fields: mediatype: IgMedia has no field mediatype on graph.facebook.com; the nearest is"
                        + " media_type");
        assertThat(findings.get(0).pointer()).isEqualTo("/interactions/0/request/query/fields");
        assertThat(findings.get(0).subject())
                .isEqualTo("iguser-client-graph.facebook.com.json \"reads the page after a cursor\"");
        assertThat(findings.get(0).specLocation())
                .isEqualTo("graph.facebook.com/ig-user.yaml:116 (#/components/schemas/IgMedia)");
    }

    @Test
    void findsUnknownParameter() throws Exception {
        List<Finding> findings = validate(interaction -> query(interaction, "offset", "5"));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("is not a parameter of listMedia; it has [fields, after]");
        assertThat(findings).extracting(Finding::pointer).containsExactly("/interactions/0/request/query/offset");
    }

    @Test
    void findsInteractionWithoutOperationId() throws Exception {
        List<Finding> findings = validate(interaction -> interaction.remove("comments"));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("the interaction names no operation; add its operationId at"
                        + " /comments/references/openapi/operationId");
    }

    @Test
    void findsUnknownOperation() throws Exception {
        List<Finding> findings = validate(interaction ->
                ((ObjectNode) interaction.at("/comments/references/openapi")).put("operationId", "listStories"));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("graph.facebook.com has no operation listStories");
    }

    @Test
    void findsPathOfAnotherOperation() throws Exception {
        List<Finding> findings = validate(interaction -> {
            ((ObjectNode) interaction.at("/request")).put("path", "/17841405822304914");
            ((ObjectNode) interaction.at("/request/generators/path")).put("expression", "/${igUserId}");
        });
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("is /v1.0/17841405822304914, but listMedia has /v1.0/{ig-user-id}/media");
    }

    @Test
    void findsVersionInThePath() throws Exception {
        List<Finding> findings = validate(interaction -> {
            ((ObjectNode) interaction.at("/request")).put("path", "/v1.0/17841405822304914/media");
            ((ObjectNode) interaction.at("/request/generators/path")).put("expression", "/v1.0/${igUserId}/media");
        });
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("\"/v1.0/17841405822304914/media\" contains a version; the verifier adds it");
    }

    @Test
    void findsMissingValueOfTheProviderState() throws Exception {
        List<Finding> findings =
                validate(interaction -> ((ObjectNode) interaction.at("/providerStates/0/params")).remove("after"));
        assertThat(findings)
                .extracting(Finding::message)
                .containsExactly("the request needs the provider state value \"after\"; the state has [igUserId]");
    }

    @Test
    void findsExampleOfAnotherType() throws Exception {
        List<Finding> findings = validate(
                interaction -> ((ObjectNode) interaction.at("/response/body/content/data/0")).put("caption", 5));
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).pointer()).isEqualTo("/interactions/0/response/body/content/data/0/caption");
    }

    @Test
    void findsUnknownStatus() throws Exception {
        List<Finding> findings = validate(interaction -> ((ObjectNode) interaction.at("/response")).put("status", 418));
        assertThat(findings).extracting(Finding::message).containsExactly("listMedia lists no status 418");
    }

    @Test
    void findsInteractionWithoutToken() throws Exception {
        List<Finding> findings =
                validate(interaction -> ((ObjectNode) interaction.at("/request/headers")).remove("Authorization"));
        assertThat(findings).extracting(Finding::message).containsExactly("the interaction sends no token");
    }
}
