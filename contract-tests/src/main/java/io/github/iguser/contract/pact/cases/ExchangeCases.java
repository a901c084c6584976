package io.github.iguser.contract.pact.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.client.GeneratedCalls;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.typed.CaseCall;
import io.github.iguser.contract.pact.typed.TypedCall;
import io.github.iguser.contract.spec.validation.StrictRequest;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.TokenUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.OkHttpClient;

/**
 * The consumer cases of all exchanges of a context, recordings first. A typed call sends the exchange that it names;
 * all others are sent by reflection from the spec.
 */
final class ExchangeCases {

    private ExchangeCases() {}

    static List<ConsumerCase> of(CheckContext context, Map<String, TypedCall> typed) {
        List<ConsumerCase> cases = new ArrayList<>();
        Set<String> descriptions = new HashSet<>();
        Set<String> hosts = new HashSet<>();
        // A call that names a recording does not send the example of the same name.
        Set<String> used = new HashSet<>();
        List<Recording> exchanges = new ArrayList<>(context.recordings().all());
        exchanges.addAll(context.examples());
        GeneratedCalls calls = new GeneratedCalls(
                "http://localhost", TokenPlacement.HEADER, PactInteraction.CLIENT_TOKEN, new OkHttpClient());
        for (Recording exchange : exchanges) {
            SpecOperation operation = context.spec().findById(exchange.host(), exchange.operationId());
            if (operation == null || !isAllowed(context, calls, operation, exchange)) {
                // The client cannot send it: the spec refuses it, as the API did.
                continue;
            }
            ConsumerCase.Builder builder = ExchangeCase.of(operation, exchange);
            if (builder == null) {
                continue;
            }
            String key = operation.host() + " " + operation.operationId() + "/" + exchange.caseName();
            TypedCall written = typed.get(operation.operationId() + "/" + exchange.caseName());
            boolean isTyped = written != null && written.isOn(operation.host()) && used.add(key);
            CaseCall call = isTyped ? written.on(operation.host()) : byReflection(operation, exchange);
            ConsumerCase consumerCase = builder.calling(call);
            if (descriptions.add(operation.host() + consumerCase.description())) {
                cases.add(consumerCase);
            }
            if (operation.tokenUse() == TokenUse.ANY && hosts.add(operation.host())) {
                cases.add(builder.tokenInQuery().calling(call));
            }
        }
        return cases;
    }

    private static boolean isAllowed(
            CheckContext context, GeneratedCalls calls, SpecOperation operation, Recording exchange) {
        return StrictRequest.validate(
                                context.spec(),
                                operation,
                                exchange.method(),
                                exchange.path(),
                                exchange.query(),
                                exchange.form(),
                                exchange.requestHeaders())
                        .isEmpty()
                && calls.canExpress(operation, exchange);
    }

    private static CaseCall byReflection(SpecOperation operation, Recording exchange) {
        return (clients, read) -> {
            JsonNode sent = read.response();
            read.addDifferences(clients.generated().differences(operation, exchange, sent));
        };
    }
}
