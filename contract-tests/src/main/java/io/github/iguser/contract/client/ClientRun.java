package io.github.iguser.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.iguser.GraphCall;
import io.github.iguser.GraphResponse;
import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.format.StrictJson;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.spec.SpecOperation;
import io.github.iguser.contract.spec.SpecSet;
import io.github.iguser.contract.spec.validation.ErrorCodeValidator;
import io.github.iguser.contract.spec.validation.RequestValidator;
import io.github.iguser.contract.spec.validation.Violation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** One run of the check with its server and clients, which all recordings share. */
final class ClientRun implements AutoCloseable {
    /** Long enough that its presence in a message is no accident; it opens nothing. */
    private static final String TOKEN = "TOKEN-OF-NOBODY-0123456789";

    private static final String ENVELOPE = "the documented data envelope opened";
    private static final String ESCAPE = "field asked through field(name), in a request that the API refuses";
    private static final String REFUSED = "refused request that the client refuses by itself";

    private final String check;
    private final boolean everyWay;
    private final SpecSet spec;
    private final CheckResult.Builder result;
    private final StubServer server = StubServer.start();
    private final Map<String, GeneratedClient> clients = new HashMap<>();
    private final OkHttpClient http = new OkHttpClient();
    private final Moshi moshi = new Moshi.Builder().build();
    /** The violations of the current recording, with the call styles that show them. */
    private final Map<Violation, Set<String>> violations = new LinkedHashMap<>();

    /** @param everyWay calls with each token placement both ways, instead of with each in one way */
    ClientRun(String check, SpecSet spec, CheckResult.Builder result, boolean everyWay) {
        this.check = check;
        this.everyWay = everyWay;
        this.spec = spec;
        this.result = result;
    }

    void check(Recording recording) {
        violations.clear();
        SpecOperation operation = spec.findById(recording.host(), recording.operationId());
        if (operation == null) {
            found("operation", "the spec of its host has no operation " + recording.operationId(), "");
        } else {
            for (TokenPlacement placement : TokenPlacement.values()) {
                both(recording, operation, placement);
            }
        }
        violations.forEach((violation, ways) -> result.finding(new Finding(
                check,
                recording.host(),
                recording.operationId(),
                recording.name(),
                violation.pointer(),
                ways.size() == ways() || operation == null ? violation.message() : violation.message() + " " + ways,
                operation == null ? null : operation.where())));
    }

    private int ways() {
        return (everyWay ? 2 : 1) * TokenPlacement.values().length;
    }

    /** Makes the recorded request with one token, waiting and not waiting. */
    private void both(Recording recording, SpecOperation operation, TokenPlacement placement) {
        ErrorExpectation error = ErrorExpectation.of(operation.document(), recording);
        SelectorBuilder selectors = new SelectorBuilder(error != null);
        boolean waits = everyWay || placement == TokenPlacement.HEADER;
        String waiting = "execute() with the token in " + placement;
        String notWaiting = "executeAsync() with the token in " + placement;
        GraphCall<?> call;
        Type answer;
        try {
            GeneratedClient client = client(operation, placement);
            GeneratedClient.ClientOperation method = client.operation(operation);
            answer = method.answer();
            call = client.call(method, operation, recording, selectors);
        } catch (InexpressibleException | IllegalArgumentException e) {
            if (isWrong(recording, operation)) {
                result.note(REFUSED);
                return;
            }
            if (waits) {
                found("request", String.valueOf(e.getMessage()), waiting);
            }
            if (!waits || everyWay) {
                found("request", String.valueOf(e.getMessage()), notWaiting);
            }
            return;
        }
        server.answerWith(recording);
        if (waits) {
            exchange(recording, operation, answer, error, placement, CallOutcome.waiting(call), waiting);
        }
        if (!waits || everyWay) {
            exchange(recording, operation, answer, error, placement, CallOutcome.notWaiting(call), notWaiting);
        }
        if (selectors.escapes() > 0) {
            result.note(ESCAPE);
        }
    }

    /** Returns whether the API refused a request for values that the spec does not allow: nor should the client. */
    private boolean isWrong(Recording recording, SpecOperation operation) {
        return recording.status() >= 400
                && ErrorCodeValidator.refusesTheRequest(operation, ErrorExpectation.body(recording))
                && RequestValidator.validate(
                                spec,
                                operation,
                                recording.method(),
                                recording.path(),
                                recording.query(),
                                recording.form())
                        .stream()
                        .anyMatch(Violation::ofValue);
    }

    private GeneratedClient client(SpecOperation operation, TokenPlacement placement) {
        return clients.computeIfAbsent(
                operation.host() + placement,
                key -> GeneratedClient.open(
                        operation.document(),
                        server.address() + "/" + operation.document().version(),
                        placement,
                        TOKEN,
                        http));
    }

    private void exchange(
            Recording recording,
            SpecOperation operation,
            Type type,
            @Nullable ErrorExpectation error,
            TokenPlacement placement,
            CallOutcome outcome,
            String way) {
        result.checked(new OperationKey(recording.host(), recording.operationId()));
        SentRequest.differences(server.takeJournal(), recording, operation, placement, TOKEN)
                .forEach(violation -> found(violation.pointer(), violation.message(), way));
        GraphResponse<?> response = outcome.response();
        if (error != null) {
            List<String> differences = outcome.thrown() == null
                    ? List.of("returned a response, expected a GraphException")
                    : error.differences(outcome.thrown(), TOKEN);
            differences.forEach(difference -> found("error", difference, way));
        } else if (response == null) {
            found("response", "fails: " + outcome.thrown(), way);
        } else {
            answer(recording, operation, type, response, way);
        }
    }

    private void answer(
            Recording recording, SpecOperation operation, Type type, GraphResponse<?> response, String way) {
        HeaderExpectation headers = HeaderExpectation.of(recording);
        headers.differences(response.headers(), response.usage())
                .forEach(difference -> found("headers", difference, way));
        if (response.status() != recording.status() || !Objects.equals(response.apiVersion(), headers.version())) {
            found(
                    "status",
                    "read as " + response + ", recorded with status " + recording.status() + " and version "
                            + headers.version(),
                    way);
        }
        JsonNode recorded = ErrorExpectation.body(recording);
        String at = "";
        if (operation.flatOrData() && recorded.path("data").isArray()) {
            result.note(ENVELOPE);
            at = "/data/0";
        }
        JsonNode written = StrictJson.parse(json(type, response.body()));
        JsonDifference.between(recorded.at(at), written, at, result::note)
                .forEach(violation -> found(violation.pointer(), violation.message(), way));
    }

    private void found(String pointer, String message, String way) {
        violations
                .computeIfAbsent(new Violation(pointer, message), violation -> new TreeSet<>())
                .add(way);
    }

    private String json(Type type, Object body) {
        JsonAdapter<Object> adapter = moshi.adapter(type);
        return adapter.toJson(body);
    }

    @Override
    public void close() {
        clients.values().forEach(GeneratedClient::close);
        server.close();
        http.connectionPool().evictAll();
        http.dispatcher().executorService().shutdown();
    }
}
