package io.github.iguser.testing.internal.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecFormKind;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates the parameters of a form: their names, values, limits and combinations. */
public final class FormValidator {

    static final String POINTER = "request.form";

    /** The pattern of a hashtag or mention. An address such as {@code a@b} is neither. */
    private static final String TAG = "(?<![\\p{L}\\p{N}_])%s[\\p{L}\\p{N}_]";

    /** A URL: with a scheme, with www, or a host with a path. Hashtags and mentions in URLs are not counted. */
    private static final Pattern URL = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])https?://[^\\s\\p{Z}<>\"]*"
                    + "|(?<![\\p{L}\\p{N}_@#./-])(?:www\\.|(?:[a-z0-9-]{1,63}\\.){1,9}[a-z]{2,63}/)[^\\s\\p{Z}<>\"]*",
            Pattern.CASE_INSENSITIVE);

    private final SpecSet spec;
    private final SpecOperation operation;
    private final SpecForm form;
    private final ValueRule values;
    private final List<Violation> violations = new ArrayList<>();

    private FormValidator(SpecSet spec, SpecOperation operation, SpecForm form, ValueRule values) {
        this.spec = spec;
        this.operation = operation;
        this.form = form;
        this.values = values;
    }

    /**
     * Validates a form.
     *
     * @param values validates the value of each parameter against its schema
     */
    public static List<Violation> validate(
            SpecSet spec, SpecOperation operation, Map<String, String> parameters, ValueRule values) {
        SpecForm form = operation.form();
        if (form == null) {
            return parameters.keySet().stream()
                    .map(name -> new Violation(
                            POINTER + "." + name,
                            "is not a form parameter: " + operation.operationId() + " takes no form",
                            operation.where()))
                    .toList();
        }
        FormValidator validator = new FormValidator(spec, operation, form, values);
        validator.validate(parameters);
        return List.copyOf(validator.violations);
    }

    private void validate(Map<String, String> parameters) {
        Map<String, String> known = new LinkedHashMap<>(parameters);
        known.keySet().retainAll(form.names());
        for (String name : parameters.keySet()) {
            if (!known.containsKey(name)) {
                violations.add(new Violation(
                        POINTER + "." + name,
                        "is not a form parameter of " + operation.operationId() + onOtherHost(name)
                                + NearestName.hint(name, form.names()),
                        operation.document().where(form.pointer())));
            }
        }
        for (String name : form.required()) {
            if (!known.containsKey(name)) {
                add(name, "is missing, but required", form.parameterPointer(name));
            }
        }
        SpecFormKind kind = form.kindOf(known);
        if (kind != null && !kind.isOf(known)) {
            add(
                    "",
                    "is not a kind of form of " + operation.operationId() + "; the nearest is " + kind + ": "
                            + String.join(", ", kind.complaints(known)),
                    form.pointer() + "/x-kinds");
        }
        known.forEach((name, text) -> {
            value(name, text, kind);
            combinations(name, known);
        });
    }

    private void value(String name, String text, @Nullable SpecFormKind kind) {
        JsonNode value = read(name, text);
        if (value.isMissingNode()) {
            return;
        }
        String pointer = form.parameterPointer(name);
        for (Violation found : values.violations(operation.document(), pointer, value)) {
            violations.add(new Violation(
                    POINTER + "." + name + found.pointer().replace('/', '.'),
                    found.message(),
                    found.specLocation(),
                    true));
        }
        JsonNode definition = operation.document().at(pointer);
        countTags(name, "#", definition.path("x-max-hashtags"), text, pointer);
        countTags(name, "@", definition.path("x-max-mentions"), text, pointer);
        if (definition.has("x-unique-by")) {
            unique(name, definition.get("x-unique-by").asText(), value, pointer);
        }
        if (kind != null) {
            kind.itemComplaints(name, value).forEach(complaint -> add(name, complaint, form.pointer() + "/x-kinds"));
        }
    }

    /** Validates the combinations of a parameter. A parameter that is {@code false} excludes and requires nothing. */
    private void combinations(String name, Map<String, String> parameters) {
        if (isFalse(name, parameters)) {
            return;
        }
        for (String other : form.excludes(name)) {
            if (parameters.containsKey(other) && !isFalse(other, parameters)) {
                add(name, "is sent together with " + other + ", which it excludes", form.parameterPointer(name));
            }
        }
        for (String other : form.requiresNonEmpty(name)) {
            String text = parameters.getOrDefault(other, "");
            if (text.isBlank() || form.isJson(other) && text.equals("[]")) {
                add(name, "requires " + other + ", which is missing or empty", form.parameterPointer(name));
            }
        }
    }

    private boolean isFalse(String name, Map<String, String> parameters) {
        return "false".equals(parameters.get(name))
                && operation
                        .document()
                        .at(form.parameterPointer(name))
                        .path("type")
                        .asText()
                        .equals("boolean");
    }

    private JsonNode read(String name, String text) {
        try {
            return form.value(name, text);
        } catch (IllegalArgumentException e) {
            add(name, "is sent as JSON text, but is " + e.getMessage(), form.parameterPointer(name));
            return MissingNode.getInstance();
        }
    }

    private void countTags(String name, String prefix, JsonNode max, String text, String pointer) {
        if (max.isMissingNode()) {
            return;
        }
        long number = Pattern.compile(TAG.formatted(prefix))
                .matcher(URL.matcher(text).replaceAll("u"))
                .results()
                .count();
        if (number > max.longValue()) {
            add(
                    name,
                    "has " + number + " words that start with " + prefix + "; at most " + max + " are allowed",
                    pointer);
        }
    }

    private void unique(String name, String member, JsonNode list, String pointer) {
        Set<String> seen = new HashSet<>();
        for (JsonNode item : list) {
            String text = item.path(member).asText();
            if (!seen.add(text)) {
                add(name, "has two elements whose " + member + " is " + text, pointer);
            }
        }
    }

    private String onOtherHost(String name) {
        for (SpecOperation other : spec.operations()) {
            SpecForm otherForm = other.operationId().equals(operation.operationId()) ? other.form() : null;
            if (otherForm != null && otherForm.names().contains(name)) {
                return " on " + operation.host() + ", only on " + other.host();
            }
        }
        return "";
    }

    private void add(String name, String message, String specPointer) {
        String pointer = name.isEmpty() ? POINTER : POINTER + "." + name;
        violations.add(new Violation(pointer, message, operation.document().where(specPointer), true));
    }
}
