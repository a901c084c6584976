package io.github.iguser.contract.pact.verification;

import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.StateExpression;
import io.github.iguser.contract.spec.validation.ErrorCodeValidator;
import io.github.iguser.contract.spec.validation.StrictRequest;
import io.github.iguser.contract.spec.validation.StrictSchema;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates one interaction of a pact against the document of its host and node. Pointers refer to the interaction. */
final class InteractionValidator {

    private static final Pattern VERSION = Pattern.compile("^/v\\d+\\.\\d+/");
    private static final String PATH = "/request/path";
    private static final String QUERY = "/request/query/";
    private static final String FORM = "/request/body/content";
    private static final String BODY = "/response/body/content";

    private final SpecSet spec;
    private final PactInteraction interaction;
    private final List<Violation> violations = new ArrayList<>();

    private InteractionValidator(SpecSet spec, PactInteraction interaction) {
        this.spec = spec;
        this.interaction = interaction;
    }

    static List<Violation> validate(SpecSet spec, PactInteraction interaction) {
        InteractionValidator validator = new InteractionValidator(spec, interaction);
        validator.validate();
        return List.copyOf(validator.violations);
    }

    private void validate() {
        String operationId = interaction.operationId();
        if (operationId == null) {
            String place = "/comments/references/" + PactInteraction.REFERENCES + "/operationId";
            add(place, "the interaction names no operation; add its operationId at " + place, null);
            return;
        }
        SpecOperation operation = spec.findById(interaction.host(), operationId);
        if (operation == null) {
            add("", "%s has no operation %s".formatted(interaction.host(), operationId), null);
            return;
        }
        validateRequest(operation);
        validateToken(operation);
        validateState();
        validateResponse(operation);
    }

    private void validateRequest(SpecOperation operation) {
        String path = interaction.path();
        if (VERSION.matcher(path).find()) {
            add(PATH, "\"" + path + "\" contains a version; the verifier adds it", null);
            return;
        }
        String versioned = operation.document().basePath() + path;
        boolean refused = ErrorCodeValidator.refusesTheRequest(operation, interaction.body());
        StrictRequest.validate(
                        spec,
                        operation,
                        interaction.method(),
                        versioned,
                        interaction.query(),
                        interaction.form(),
                        interaction.headers())
                .stream()
                .filter(violation -> !refused || !violation.ofValue())
                .forEach(violation -> add(place(violation), violation.message(), violation.specLocation()));
    }

    /** Returns the place of a violation. The parameters of a form are one text in a pact. */
    private static String place(Violation violation) {
        String pointer = "/" + violation.pointer().replace('.', '/');
        return pointer.startsWith("/request/form") ? FORM + pointer.substring("/request/form".length()) : pointer;
    }

    private void validateToken(SpecOperation operation) {
        boolean inHeader = interaction.json().at("/request/headers").has("Authorization");
        boolean inQuery = interaction.tokenInQuery();
        String sent = inHeader ? inQuery ? "two tokens" : "a token header" : inQuery ? "a token parameter" : "no token";
        boolean allowed = switch (operation.tokenUse()) {
            case ANY -> inHeader != inQuery;
            case QUERY -> inQuery && !inHeader;
            case OAUTH -> inHeader && !inQuery;
            case NONE -> !inQuery && !inHeader;
        };
        if (!allowed) {
            add("/request", "the interaction sends " + sent, operation.where());
        }
    }

    /**
     * Checks that the expressions, filled in with the values of the state, give the example. Otherwise mock server and
     * verifier would differ.
     */
    private void validateState() {
        Map<String, String> values = interaction.stateValues();
        for (String name : interaction.neededValues()) {
            if (!values.containsKey(name)) {
                add(
                        "/providerStates",
                        "the request needs the provider state value \"%s\"; the state has %s"
                                .formatted(name, values.keySet()),
                        null);
                return;
            }
        }
        validateExpression(PATH, interaction.pathExpression(), interaction.path(), values);
        interaction
                .queryExpressions()
                .forEach((name, expression) -> validateExpression(
                        QUERY + name, expression, interaction.query().get(name), values));
        interaction
                .formExpressions()
                .forEach((name, expression) -> validateExpression(
                        FORM + "/" + name, expression, interaction.form().get(name), values));
    }

    private void validateExpression(
            String pointer, StateExpression expression, @Nullable String example, Map<String, String> values) {
        String rendered = expression.render(values);
        if (!rendered.equals(example)) {
            add(pointer, "the example is \"%s\", but %s gives \"%s\"".formatted(example, expression, rendered), null);
        }
    }

    private void validateResponse(SpecOperation operation) {
        int status = interaction.status();
        if (!operation.definition().path("responses").has(String.valueOf(status))) {
            add(
                    "/response/status",
                    "%s lists no status %d".formatted(operation.operationId(), status),
                    operation.where());
            return;
        }
        try {
            StrictSchema.of(operation, interaction.fields())
                    .validate(status, interaction.body())
                    .forEach(v -> add(BODY + v.pointer(), v.message(), v.specLocation()));
        } catch (FieldsSyntaxException e) {
            // Reported already when the query was validated.
            return;
        }
    }

    private void add(String pointer, String message, @Nullable String specLocation) {
        violations.add(new Violation(pointer, message, specLocation));
    }
}
