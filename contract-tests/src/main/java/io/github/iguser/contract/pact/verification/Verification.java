package io.github.iguser.contract.pact.verification;

import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.generators.GeneratorTestMode;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import au.com.dius.pact.provider.HttpClientFactory;
import au.com.dius.pact.provider.ProviderClient;
import au.com.dius.pact.provider.ProviderInfo;
import au.com.dius.pact.provider.ProviderResponse;
import au.com.dius.pact.provider.ProviderVerifier;
import au.com.dius.pact.provider.VerificationResult;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.ResponseShape;
import io.github.iguser.testing.internal.format.StrictJson;
import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Verifies interactions of one pact with Pact's own verifier: sends the request, then applies the matchers of the
 * interaction.
 */
final class Verification {

    private final Pact pact;
    private final ProviderVerifier verifier = new ProviderVerifier();

    Verification(String pactText) {
        this.pact = DefaultPactReader.INSTANCE.loadPact(new StringReader(pactText));
        verifier.setReporters(List.of());
    }

    /** Sends the request of an interaction in a situation, and returns the mismatches of the response. */
    List<String> verify(PactInteraction interaction, ProviderTarget.Situation situation, ResponseShape shape) {
        V4Interaction.SynchronousHttp expected = interaction(interaction);
        URI address = situation.address();
        ProviderInfo info = new ProviderInfo(
                interaction.host(), address.getScheme(), address.getHost(), port(address), address.getPath());
        ProviderClient client = new ProviderClient(info, new HttpClientFactory());
        ProviderResponse response = asJson(client.makeRequest(request(expected, situation)));
        JsonNode body;
        try {
            body = StrictJson.parse(response.getBody().valueAsString());
        } catch (IllegalArgumentException e) {
            // Pact's own parser does not limit the depth.
            return List.of("the body is " + e.getMessage());
        }
        V4Interaction.SynchronousHttp shaped = shaped(expected, interaction, body, shape);
        VerificationResult result = verifier.verifyRequestResponsePact(
                pact, shaped, response, "", new LinkedHashMap<>(), "", false, Map.of());
        List<String> mismatches = new ArrayList<>();
        if (result instanceof VerificationResult.Failed failed) {
            // The first line names the mismatch; a diff of the two bodies follows.
            failed.getFailures()
                    .values()
                    .forEach(several -> several.forEach(one ->
                            mismatches.add(one.description().lines().findFirst().orElse(""))));
        }
        return mismatches;
    }

    private V4Interaction.SynchronousHttp interaction(PactInteraction interaction) {
        int index = Integer.parseInt(
                interaction.pointer().substring(interaction.pointer().lastIndexOf('/') + 1));
        return (V4Interaction.SynchronousHttp) pact.getInteractions().get(index);
    }

    /** Returns the request in the provider's state, with the token in the place where the interaction has one. */
    private static HttpRequest request(V4Interaction.SynchronousHttp expected, ProviderTarget.Situation situation) {
        String token = situation.token();
        Map<String, Object> context = new HashMap<>();
        context.put("providerState", new HashMap<>(situation.values()));
        IRequest request = expected.getRequest().generatedRequest(context, GeneratorTestMode.Provider);
        Map<String, List<String>> query = new LinkedHashMap<>(request.getQuery());
        Map<String, List<String>> headers = new LinkedHashMap<>(request.getHeaders());
        query.computeIfPresent("access_token", (name, example) -> List.of(token));
        headers.computeIfPresent("Authorization", (name, example) -> List.of("Bearer " + token));
        String fields = situation.fields();
        if (fields != null) {
            query.put("fields", List.of(fields));
        }
        return new HttpRequest(request.getMethod(), request.getPath(), query, headers, request.getBody());
    }

    /** The API labels some of its JSON as text/javascript; Pact would not compare such a body at all. */
    private static ProviderResponse asJson(ProviderResponse response) {
        if (!response.getContentType().getBaseType().equals("text/javascript")) {
            return response;
        }
        ContentType json = ContentType.getJSON();
        Map<String, List<String>> headers = new LinkedHashMap<>(response.getHeaders());
        headers.replaceAll((name, values) -> name.equalsIgnoreCase("Content-Type") ? List.of(json.toString()) : values);
        OptionalBody body = OptionalBody.body(response.getBody().orEmpty(), json);
        return new ProviderResponse(response.getStatusCode(), headers, json, body);
    }

    private static V4Interaction.SynchronousHttp shaped(
            V4Interaction.SynchronousHttp expected, PactInteraction interaction, JsonNode actual, ResponseShape shape) {
        HttpResponse example = expected.getResponse();
        JsonNode body = shape.shape(interaction.body(), actual);
        MatchingRulesImpl rules = (MatchingRulesImpl) example.getMatchingRules().copy();
        rules.rulesForCategory("body").getMatchingRules().keySet().removeAll(shape.emptyLists());
        HttpResponse shaped = new HttpResponse(
                example.getStatus(),
                example.getHeaders(),
                OptionalBody.body(body.toString(), ContentType.getJSON()),
                rules,
                example.getGenerators());
        return new V4Interaction.SynchronousHttp(
                expected.getKey(),
                expected.getDescription(),
                expected.getProviderStates(),
                expected.getRequest(),
                shaped);
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : address.getScheme().equals("https") ? 443 : 80;
    }
}
