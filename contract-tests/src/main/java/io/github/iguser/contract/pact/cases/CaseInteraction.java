package io.github.iguser.contract.pact.cases;

import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.generators.Category;
import au.com.dius.pact.core.model.generators.Generators;
import au.com.dius.pact.core.model.generators.ProviderStateGenerator;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import au.com.dius.pact.core.model.matchingrules.MinTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.NumberTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import au.com.dius.pact.core.support.expressions.DataType;
import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.pact.ExpectedResponse;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.StateExpression;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.TokenUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a case into a V4 interaction: its literal request, and a response built from the types of the spec. */
final class CaseInteraction {

    /** A placeholder that the verifier replaces by the real token. */
    private static final String JSON_ANSWER = "^(application/json|text/javascript)(;.*)?$";

    private CaseInteraction() {}

    static V4Interaction.SynchronousHttp of(ConsumerCase consumerCase, SpecSet spec) {
        SpecOperation operation =
                spec.byId(consumerCase.host(), consumerCase.operation().operationId());
        V4Interaction.SynchronousHttp interaction = new V4Interaction.SynchronousHttp(
                "",
                consumerCase.description(),
                List.of(new ProviderState(consumerCase.state(), new TreeMap<>(consumerCase.stateValues()))),
                request(consumerCase, operation.tokenUse()),
                response(consumerCase, operation));
        interaction.addReference(
                PactInteraction.REFERENCES,
                "operationId",
                consumerCase.operation().operationId());
        interaction.addReference(
                PactInteraction.REFERENCES,
                PactInteraction.ORIGIN,
                consumerCase.origin().word());
        return (V4Interaction.SynchronousHttp) interaction.withGeneratedKey();
    }

    /** Returns the response of the mock server, which every recording of this request has to match. */
    static ExpectedResponse expectedResponse(ConsumerCase consumerCase, SpecOperation operation) {
        Integer code = consumerCase.errorCode();
        if (code == null && consumerCase.status() >= 400) {
            ExpectedResponse response = ExpectedResponse.ofErrorWithoutCode(operation, consumerCase.status());
            response.leaveOut(consumerCase.leftOut());
            return response;
        }
        ExpectedResponse response = code == null
                ? ExpectedResponse.of(
                        operation,
                        consumerCase.exampleQuery().get("fields"),
                        consumerCase.links(),
                        consumerCase.wrapped())
                : ExpectedResponse.ofError(operation, consumerCase.status(), code, consumerCase.errorSubcode());
        if (consumerCase.errorMessage() != null) {
            response.setErrorMessage(consumerCase.errorMessage());
        }
        response.leaveOut(consumerCase.leftOut());
        consumerCase.emptied().forEach(response::empty);
        return response;
    }

    private static HttpRequest request(ConsumerCase consumerCase, TokenUse tokenUse) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        Map<String, List<String>> headers = new LinkedHashMap<>();
        MatchingRulesImpl rules = new MatchingRulesImpl();
        Generators generators = new Generators();
        Map<String, String> state = consumerCase.stateValues();
        consumerCase.query().forEach((name, value) -> {
            query.put(name, List.of(value.render(state)));
            if (!value.isLiteral()) {
                generators.addGenerator(Category.QUERY, name, fromState(value));
            }
        });
        if (!consumerCase.path().isLiteral()) {
            generators.addGenerator(Category.PATH, "", fromState(consumerCase.path()));
        }
        if (tokenUse == TokenUse.QUERY || tokenUse == TokenUse.ANY && consumerCase.token() == TokenPlacement.QUERY) {
            query.put("access_token", List.of(PactInteraction.CLIENT_TOKEN));
            rules.addCategory("query").addRule("access_token", new RegexMatcher("^.+$"));
        } else if (tokenUse == TokenUse.ANY) {
            headers.put("Authorization", List.of("Bearer " + PactInteraction.CLIENT_TOKEN));
            rules.addCategory("header").addRule("Authorization", new RegexMatcher("^Bearer .+$"));
        }
        if (tokenUse == TokenUse.OAUTH) {
            headers.put("Authorization", List.of("OAuth " + PactInteraction.CLIENT_TOKEN));
            rules.addCategory("header").addRule("Authorization", new RegexMatcher("^OAuth .+$"));
        }
        consumerCase.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        OptionalBody body = OptionalBody.missing();
        String bytes = consumerCase.bytes();
        if (bytes != null) {
            body = OptionalBody.body(bytes, ContentType.fromString(PactInteraction.BYTES));
        }
        if (!consumerCase.form().isEmpty()) {
            headers.put("Content-Type", List.of(PactInteraction.FORM));
            body = OptionalBody.body(
                    FormText.encode(consumerCase.exampleForm()), ContentType.fromString(PactInteraction.FORM));
            consumerCase.form().forEach((name, value) -> {
                if (!value.isLiteral()) {
                    generators.addGenerator(Category.BODY, "$." + name, fromState(value));
                }
            });
        }
        String path = consumerCase.path().render(state);
        return new HttpRequest(consumerCase.method(), path, query, headers, body, rules, generators);
    }

    private static HttpResponse response(ConsumerCase consumerCase, SpecOperation operation) {
        ExpectedResponse response = expectedResponse(consumerCase, operation);
        MatchingRulesImpl rules = new MatchingRulesImpl();
        rules.addCategory("header").addRule("Content-Type", new RegexMatcher(JSON_ANSWER));
        MatchingRuleCategory body = rules.addCategory("body");
        response.rules().forEach((path, rule) -> body.addRule(path, matcher(rule)));
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Content-Type", List.of("application/json; charset=UTF-8"));
        return new HttpResponse(
                consumerCase.status(),
                headers,
                OptionalBody.body(response.body().toString(), ContentType.getJSON()),
                rules,
                new Generators());
    }

    private static MatchingRule matcher(ExpectedResponse.Rule rule) {
        @Nullable String regex = rule.regex();
        return switch (rule.kind()) {
            case TYPE -> TypeMatcher.INSTANCE;
            case INTEGER -> new NumberTypeMatcher(NumberTypeMatcher.NumberType.INTEGER);
            case NUMBER -> new NumberTypeMatcher(NumberTypeMatcher.NumberType.NUMBER);
            case REGEX -> new RegexMatcher(regex == null ? "" : regex);
            case AT_LEAST_ONE -> new MinTypeMatcher(1);
        };
    }

    private static ProviderStateGenerator fromState(StateExpression expression) {
        return new ProviderStateGenerator(expression.toString(), DataType.STRING);
    }
}
