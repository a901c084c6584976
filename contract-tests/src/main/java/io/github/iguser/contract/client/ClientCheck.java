package io.github.iguser.contract.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.squareup.moshi.Moshi;
import io.github.iguser.GraphCall;
import io.github.iguser.GraphResponse;
import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.recording.StrictJson;
import io.github.iguser.contract.spec.SpecDocument;
import io.github.iguser.contract.spec.SpecOperation;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Drives the real generated client for each recording, with the token in the header and in the query, waiting and not
 * waiting: the request has to be the recorded one, and the answer has to be read without loss.
 */
public final class ClientCheck implements Check {
    private static final String NAME = "client <-> recordings";

    /** Long enough that its presence in a message is no accident; it opens nothing. */
    private static final String TOKEN = "TOKEN-OF-NOBODY-0123456789";

    private static final String ENVELOPE = "the documented data envelope opened";
    private static final String ESCAPE = "field asked through field(name), in a request that the API refuses";
    private static final String UNSAYABLE = "refused request that a typed client cannot make";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Does the generated client send exactly the recorded request, read the answer without loss, and fail as"
                + " it should on an error?";
    }

    @Override
    public CheckResult run(CheckContext context) {
        try (Run run = new Run(context)) {
            context.recordingsInScope().forEach(run::check);
            return run.result.build();
        }
    }

    /** One run with its server and clients, which all recordings share. */
    private static final class Run implements AutoCloseable {
        private final CheckContext context;
        private final CheckResult.Builder result = CheckResult.builder(NAME);
        private final AnsweringServer server = AnsweringServer.start();
        private final Map<String, GeneratedClient> clients = new HashMap<>();
        private final Moshi moshi = new Moshi.Builder().build();

        Run(CheckContext context) {
            this.context = context;
        }

        void check(Recording recording) {
            SpecOperation operation = context.spec().findById(recording.host(), recording.operationId());
            if (operation == null) {
                found(
                        recording,
                        null,
                        "operation",
                        "the description of " + recording.host() + " has no operation " + recording.operationId());
                return;
            }
            for (TokenPlacement placement : TokenPlacement.values()) {
                try {
                    exchange(recording, operation, placement);
                } catch (InexpressibleException | IllegalArgumentException e) {
                    if (recording.status() < 400) {
                        found(recording, operation, "request", String.valueOf(e.getMessage()));
                    } else {
                        result.note(UNSAYABLE);
                    }
                }
            }
        }

        private void exchange(Recording recording, SpecOperation operation, TokenPlacement placement) {
            SpecDocument document = operation.document();
            GeneratedClient client = clients.computeIfAbsent(
                    document.host() + placement,
                    key -> GeneratedClient.open(document, server.address(), placement, TOKEN));
            GeneratedClient.Operation method = client.operation(operation);
            ErrorExpectation error = ErrorExpectation.of(document, recording);
            SelectorBuilder selectors = new SelectorBuilder(error != null);
            GraphCall<?> call = client.call(method, operation, recording, selectors);
            server.answerWith(recording);
            Outcome waiting = Outcome.of(() -> call.executeForResponse());
            sent(recording, operation, placement);
            Outcome notWaiting = Outcome.of(() -> call.executeForResponseAsync().get(60, TimeUnit.SECONDS));
            sent(recording, operation, placement);
            for (Map.Entry<String, Outcome> outcome :
                    Map.of("execute()", waiting, "executeAsync()", notWaiting).entrySet()) {
                result.checked(new OperationKey(recording.host(), recording.operationId()));
                judge(recording, operation, method.answer(), error, outcome.getKey(), outcome.getValue());
            }
            if (selectors.escapes() > 0) {
                result.note(ESCAPE);
            }
        }

        private void sent(Recording recording, SpecOperation operation, TokenPlacement placement) {
            List<SentRequest.Place> places = SentRequest.differences(server.takeJournal(), recording, placement, TOKEN);
            places.forEach(place -> found(recording, operation, place.part(), place.message()));
        }

        private void judge(
                Recording recording,
                SpecOperation operation,
                Type type,
                @Nullable ErrorExpectation error,
                String way,
                Outcome outcome) {
            GraphResponse<?> response = outcome.response();
            if (error != null) {
                List<String> differences = outcome.thrown() == null
                        ? List.of("returned an answer, expected a GraphException")
                        : error.differences(outcome.thrown(), TOKEN);
                differences.forEach(difference -> found(recording, operation, "error", way + ": " + difference));
            } else if (response == null) {
                found(recording, operation, "answer", way + " fails: " + outcome.thrown());
            } else {
                answer(recording, operation, type, response);
            }
        }

        private void answer(Recording recording, SpecOperation operation, Type type, GraphResponse<?> response) {
            HeaderExpectation headers = HeaderExpectation.of(recording);
            headers.differences(response.headers(), response.usage())
                    .forEach(difference -> found(recording, operation, "headers", difference));
            if (response.status() != recording.status() || !Objects.equals(response.apiVersion(), headers.version())) {
                found(
                        recording,
                        operation,
                        "status",
                        "read as " + response + ", recorded with status " + recording.status() + " and version "
                                + headers.version());
            }
            JsonNode recorded = ErrorExpectation.body(recording);
            String at = "";
            if (operation.flatOrData() && recorded.path("data").isArray()) {
                result.note(ENVELOPE);
                at = "/data/0";
            }
            JsonNode written = StrictJson.parse(moshi.adapter(type).toJson(cast(response.body())));
            JsonDifference.between(recorded.at(at), written, at, result::note)
                    .forEach(place -> found(recording, operation, place.pointer(), place.message()));
        }

        private void found(Recording recording, @Nullable SpecOperation operation, String pointer, String message) {
            result.finding(new Finding(
                    NAME,
                    recording.host(),
                    recording.operationId(),
                    recording.name(),
                    pointer,
                    message,
                    operation == null ? null : operation.where()));
        }

        @Override
        public void close() {
            clients.values().forEach(GeneratedClient::close);
            server.close();
        }
    }

    @SuppressWarnings("unchecked") // The body is what the adapter of its own type reads.
    private static <T> T cast(Object body) {
        return (T) body;
    }

    /** How a call ended: one of both is there. */
    private record Outcome(
            @Nullable GraphResponse<?> response, @Nullable Throwable thrown) {

        interface Attempt {
            GraphResponse<?> make() throws ExecutionException, InterruptedException, TimeoutException;
        }

        static Outcome of(Attempt attempt) {
            try {
                return new Outcome(attempt.make(), null);
            } catch (ExecutionException e) {
                return new Outcome(null, e.getCause());
            } catch (RuntimeException | TimeoutException e) {
                return new Outcome(null, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Outcome(null, e);
            }
        }
    }
}
