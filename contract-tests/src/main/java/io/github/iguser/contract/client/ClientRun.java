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
import io.github.iguser.contract.spec.validation.ErrorCodeValidator;
import io.github.iguser.contract.spec.validation.StrictRequest;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.Violation;
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
    /** A token that is valid nowhere, and too long to occur in a message by chance. */
    private static final String TOKEN = "TOKEN-OF-NOBODY-0123456789";

    private static final String ENVELOPE = "the documented data envelope opened";
    private static final String ESCAPE = "field selected through field(name), in a request that the API refuses";
    private static final String REFUSED = "rejected request that the client refuses before sending";

    private final String check;
    private final boolean everyStyle;
    private final SpecSet spec;
    private final CheckResult.Builder result;
    private final StubServer server = StubServer.start();
    private final Map<String, GeneratedClient> clients = new HashMap<>();
    private final OkHttpClient http = new OkHttpClient();
    private final Moshi moshi = new Moshi.Builder().build();
    /** The violations of the current recording, with the call styles that show them. */
    private final Map<Violation, Set<String>> violations = new LinkedHashMap<>();

    /**
     * @param everyStyle calls with each token placement both synchronously and asynchronously, instead of in one of the
     *     two ways
     */
    ClientRun(String check, SpecSet spec, CheckResult.Builder result, boolean everyStyle) {
        this.check = check;
        this.everyStyle = everyStyle;
        this.spec = spec;
        this.result = result;
    }

    void check(Recording recording) {
        violations.clear();
        SpecOperation operation = spec.findById(recording.host(), recording.operationId());
        if (operation == null) {
            addViolation("operation", "the spec of its host has no operation " + recording.operationId(), "");
        } else {
            for (TokenPlacement placement : TokenPlacement.values()) {
                checkPlacement(recording, operation, placement);
            }
        }
        violations.forEach((violation, styles) -> result.finding(new Finding(
                check,
                recording.host(),
                recording.operationId(),
                recording.name(),
                violation.pointer(),
                styles.size() == styleCount() || operation == null
                        ? violation.message()
                        : violation.message() + " " + styles,
                operation == null ? null : operation.where())));
    }

    private int styleCount() {
        return (everyStyle ? 2 : 1) * TokenPlacement.values().length;
    }

    /** Makes the recorded request with one token placement, synchronously and asynchronously. */
    private void checkPlacement(Recording recording, SpecOperation operation, TokenPlacement placement) {
        ErrorExpectation error = ErrorExpectation.of(operation.document(), recording);
        SelectorBuilder selectors = new SelectorBuilder(error != null);
        boolean synchronous = everyStyle || placement == TokenPlacement.HEADER;
        String syncStyle = "execute() with the token in " + placement;
        String asyncStyle = "executeAsync() with the token in " + placement;
        GraphCall<?> call;
        Type responseType;
        try {
            GeneratedClient client = client(operation, placement);
            GeneratedClient.ClientOperation method = client.operation(operation);
            responseType = method.responseType();
            call = client.call(method, operation, recording, selectors);
        } catch (InexpressibleException | IllegalArgumentException e) {
            if (isInvalidRequest(recording, operation)) {
                result.note(REFUSED);
                return;
            }
            if (synchronous) {
                addViolation("request", String.valueOf(e.getMessage()), syncStyle);
            }
            if (!synchronous || everyStyle) {
                addViolation("request", String.valueOf(e.getMessage()), asyncStyle);
            }
            return;
        }
        server.respondWith(recording);
        if (synchronous) {
            checkExchange(recording, operation, responseType, error, placement, CallOutcome.execute(call), syncStyle);
        }
        if (!synchronous || everyStyle) {
            checkExchange(
                    recording, operation, responseType, error, placement, CallOutcome.executeAsync(call), asyncStyle);
        }
        if (selectors.escapeCount() > 0) {
            result.note(ESCAPE);
        }
    }

    /** Returns whether the API refused values that the spec does not allow. The client should refuse them as well. */
    private boolean isInvalidRequest(Recording recording, SpecOperation operation) {
        return recording.status() >= 400
                && ErrorCodeValidator.refusesTheRequest(operation, ErrorExpectation.body(recording))
                && StrictRequest.validate(
                                spec,
                                operation,
                                recording.method(),
                                recording.path(),
                                recording.query(),
                                recording.form(),
                                recording.requestHeaders())
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

    private void checkExchange(
            Recording recording,
            SpecOperation operation,
            Type type,
            @Nullable ErrorExpectation error,
            TokenPlacement placement,
            CallOutcome outcome,
            String style) {
        result.checked(new OperationKey(recording.host(), recording.operationId()));
        SentRequest.differences(server.takeJournal(), recording, operation, placement, TOKEN)
                .forEach(violation -> addViolation(violation.pointer(), violation.message(), style));
        GraphResponse<?> response = outcome.response();
        if (error != null) {
            List<String> differences = outcome.thrown() == null
                    ? List.of("returned a response, expected a GraphException")
                    : error.differences(outcome.thrown(), TOKEN);
            differences.forEach(difference -> addViolation("error", difference, style));
        } else if (response == null) {
            addViolation("response", "fails: " + outcome.thrown(), style);
        } else {
            checkResponse(recording, operation, type, response, style);
        }
    }

    private void checkResponse(
            Recording recording, SpecOperation operation, Type type, GraphResponse<?> response, String style) {
        HeaderExpectation headers = HeaderExpectation.of(recording);
        headers.differences(response.headers(), response.usage())
                .forEach(difference -> addViolation("headers", difference, style));
        if (response.status() != recording.status() || !Objects.equals(response.apiVersion(), headers.version())) {
            addViolation(
                    "status",
                    "read as " + response + ", recorded with status " + recording.status() + " and version "
                            + headers.version(),
                    style);
        }
        JsonNode recorded = ErrorExpectation.body(recording);
        String at = "";
        if (operation.flatOrData() && recorded.path("data").isArray()) {
            result.note(ENVELOPE);
            at = "/data/0";
        }
        JsonNode written = StrictJson.parse(json(type, response.body()));
        JsonDifference.between(recorded.at(at), written, at, result::note)
                .forEach(violation -> addViolation(violation.pointer(), violation.message(), style));
    }

    private void addViolation(String pointer, String message, String style) {
        violations
                .computeIfAbsent(new Violation(pointer, message), violation -> new TreeSet<>())
                .add(style);
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
