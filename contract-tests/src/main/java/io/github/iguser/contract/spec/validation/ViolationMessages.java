package io.github.iguser.contract.spec.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.validation.NearestName;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns errors of the schema validator into readable messages, with the place in response and spec. */
final class ViolationMessages {

    private static final int SHOWN = 60;

    private ViolationMessages() {}

    static Violation of(SpecDocument document, JsonNode schema, Error error) {
        String instance = pointer(error.getInstanceLocation().toString());
        JsonNode rule =
                ruleOf(schema, pointer(error.getSchemaLocation().getFragment().toString()));
        String property = error.getProperty();
        boolean aboutMember = property != null && !property.isEmpty();
        String at = aboutMember ? instance + "/" + SpecDocument.escape(property) : instance;
        String origin = rule.path(StrictSchemaBuilder.ORIGIN).asText();
        String message = sentence(document, error, rule, aboutMember ? property : null);
        return new Violation(at, message, document.where(memberOrigin(document, rule, origin, property)));
    }

    private static String sentence(SpecDocument document, Error error, JsonNode rule, @Nullable String property) {
        String subject = rule.path(StrictSchemaBuilder.SUBJECT).asText("this object");
        JsonNode seen = error.getInstanceNode();
        return switch (String.valueOf(error.getKeyword())) {
            case "additionalProperties" -> surplus(document, rule, subject, String.valueOf(property));
            case "required" -> "is missing, though " + subject + " always has it";
            case "type" ->
                "is " + kind(seen) + " (" + describe(seen) + ") where "
                        + rule.path("type").asText() + " is described";
            case "enum" ->
                describe(seen) + " is not a known value"
                        + (rule.has(StrictSchemaBuilder.SUBJECT) ? " of " + subject : "")
                        + "; the known ones are " + texts(rule.path("enum"))
                        + NearestName.hint(seen.asText(), texts(rule.path("enum")));
            case "oneOf" -> "is " + kind(seen) + " (" + describe(seen) + "), which matches no shape in the spec";
            case "pattern" ->
                describe(seen) + " does not match " + rule.path("pattern").asText();
            default -> error.getMessage() + " (" + describe(seen) + ")";
        };
    }

    private static String surplus(SpecDocument document, JsonNode rule, String subject, String property) {
        List<String> allowed = names(rule.path("properties"));
        String described =
                rule.path(StrictSchemaBuilder.ORIGIN).asText() + "/properties/" + SpecDocument.escape(property);
        return document.at(described).isMissingNode()
                ? "is not described; " + subject + " may have " + allowed + NearestName.hint(property, allowed)
                : "was not requested, or is never here; " + subject + " may have " + allowed;
    }

    /** Returns the innermost object of the schema around the failed keyword that names its origin. */
    private static JsonNode ruleOf(JsonNode schema, String keywordPointer) {
        String at = keywordPointer;
        while (!at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
            JsonNode rule = schema.at(at);
            if (rule.has(StrictSchemaBuilder.ORIGIN)) {
                return rule;
            }
        }
        return schema;
    }

    private static String memberOrigin(SpecDocument document, JsonNode rule, String origin, @Nullable String property) {
        String member = rule.path("properties")
                .path(String.valueOf(property))
                .path(StrictSchemaBuilder.ORIGIN)
                .asText();
        String direct = origin + "/properties/" + SpecDocument.escape(String.valueOf(property));
        if (!document.at(direct).isMissingNode()) {
            return direct;
        }
        return member.isEmpty() ? origin : member;
    }

    private static String pointer(String location) {
        return location.startsWith("#") ? location.substring(1) : location;
    }

    private static String kind(JsonNode node) {
        return node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static String describe(JsonNode node) {
        String text = node.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
