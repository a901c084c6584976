package io.github.iguser.contract.pact.cases;

import au.com.dius.pact.consumer.BaseMockServer;
import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.IRequest;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.pact.LocalMockServer;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.typed.Clients;
import io.github.iguser.contract.pact.typed.TypedValues;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.format.StrictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Runs a case: the real client against Pact's mock server, which serves this one interaction and refuses any other
 * request.
 */
final class CaseRun {

    private final ConsumerCase consumerCase;
    private final V4Interaction.SynchronousHttp interaction;
    private final List<String> failures = new ArrayList<>();

    private CaseRun(ConsumerCase consumerCase, V4Interaction.SynchronousHttp interaction) {
        this.consumerCase = consumerCase;
        this.interaction = interaction;
    }

    /** Returns the failures, none if the case passes. */
    static List<String> run(
            ConsumerCase consumerCase,
            V4Interaction.SynchronousHttp interaction,
            LocalMockServer server,
            OkHttpClient http) {
        CaseRun run = new CaseRun(consumerCase, interaction);
        run.run(server, http);
        return List.copyOf(run.failures);
    }

    private void run(LocalMockServer local, OkHttpClient http) {
        V4Pact pact = new V4Pact(new Consumer(Pacts.CONSUMER), new Provider(consumerCase.host()), List.of(interaction));
        BaseMockServer server = local.serve(pact);
        TypedValues read = new TypedValues(responseBody());
        String callFailure = null;
        try (Clients clients = new Clients(local.url(), consumerCase.token(), PactInteraction.CLIENT_TOKEN, http)) {
            String path = consumerCase.path().render(consumerCase.stateValues());
            consumerCase.call().make(clients.expecting(path), read);
        } catch (RuntimeException e) {
            callFailure = "the call failed: " + e;
        }
        checkRequest(server);
        if (!failures.isEmpty()) {
            // The client has read a refusal of the mock server, so comparing values would add nothing.
            return;
        }
        if (callFailure != null) {
            failures.add(callFailure);
        } else {
            failures.addAll(read.failures());
        }
    }

    private JsonNode responseBody() {
        return StrictJson.parse(interaction.getResponse().getBody().valueAsString());
    }

    private void checkRequest(BaseMockServer server) {
        PactVerificationResult result = server.validateMockServerState(null);
        if (result instanceof PactVerificationResult.Mismatches mismatches) {
            mismatches.getMismatches().forEach(this::addMismatch);
        } else if (!(result instanceof PactVerificationResult.Ok)) {
            failures.add("the client did not send the request: " + expectedRequest());
        } else {
            List<IRequest> received = server.getMatchedRequests().stream()
                    .map(expectedAndActual -> expectedAndActual.getSecond())
                    .toList();
            if (received.size() != 1) {
                failures.add("the client sent the request %d times".formatted(received.size()));
            }
            received.forEach(this::compareLiterally);
        }
    }

    private void addMismatch(PactVerificationResult mismatch) {
        if (mismatch instanceof PactVerificationResult.UnexpectedRequest unexpected) {
            failures.add("the client sent %s, the case expects %s"
                    .formatted(format(unexpected.getRequest()), expectedRequest()));
        } else if (mismatch instanceof PactVerificationResult.PartialMismatch partial) {
            for (Mismatch one : partial.getMismatches()) {
                failures.add("the client sent something else: " + one.description());
            }
        } else {
            failures.add("the client sent something else: " + mismatch.getDescription());
        }
    }

    /**
     * Compares the request, which the mock server has matched, without matchers. The request needs a token only if the
     * case has one.
     */
    private void compareLiterally(IRequest request) {
        String expected = expectedRequest();
        if (!format(request).equals(expected)) {
            failures.add("the client sent %s, the case expects %s".formatted(format(request), expected));
        }
        int inHeader = interaction.getRequest().getHeaders().containsKey("Authorization") ? 1 : 0;
        int inQuery = interaction.getRequest().getQuery().containsKey("access_token") ? 1 : 0;
        List<String> headers = request.getHeaders().entrySet().stream()
                .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals("authorization"))
                .flatMap(header -> header.getValue().stream())
                .toList();
        List<String> parameters = request.getQuery().getOrDefault("access_token", List.of());
        if (headers.size() != inHeader || parameters.size() != inQuery) {
            failures.add("the client sent %d token headers and %d token parameters, the case expects %d and %d"
                    .formatted(headers.size(), parameters.size(), inHeader, inQuery));
        }
    }

    private String expectedRequest() {
        return format(
                consumerCase.method(),
                consumerCase.path().render(consumerCase.stateValues()),
                consumerCase.exampleQuery(),
                consumerCase.exampleForm(),
                consumerCase.bytes());
    }

    private String format(IRequest request) {
        Map<String, String> query = joined(request.getQuery());
        query.remove("access_token");
        String body = request.getBody().isPresent() ? request.getBody().valueAsString() : "";
        return consumerCase.bytes() == null
                ? format(request.getMethod(), request.getPath(), query, joined(FormText.decode(body)), null)
                : format(request.getMethod(), request.getPath(), query, Map.of(), body);
    }

    private static Map<String, String> joined(Map<String, List<String>> parameters) {
        Map<String, String> joined = new TreeMap<>();
        parameters.forEach((name, values) -> joined.put(name, String.join(" and ", values)));
        return joined;
    }

    private static String format(
            String method, String path, Map<String, String> query, Map<String, String> form, @Nullable String bytes) {
        return method + " " + path + " with " + new TreeMap<>(query)
                + (form.isEmpty() ? "" : " and the form " + new TreeMap<>(form))
                + (bytes == null ? "" : " and the bytes " + bytes);
    }
}
