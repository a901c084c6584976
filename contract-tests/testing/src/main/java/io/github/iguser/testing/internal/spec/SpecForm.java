package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.iguser.testing.internal.format.StrictJson;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of an operation: its parameters, their encodings and its kinds. */
public final class SpecForm {

    private static final String MEDIA_TYPE = "/requestBody/content/application~1x-www-form-urlencoded";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    private final SpecDocument document;
    private final String mediaType;
    private final String pointer;
    private final JsonNode schema;
    private final List<SpecFormKind> kinds = new ArrayList<>();

    private SpecForm(SpecDocument document, String mediaType) {
        this.document = document;
        this.mediaType = mediaType;
        this.pointer = document.resolve(mediaType + "/schema");
        this.schema = document.at(pointer);
        schema.path("x-kinds").forEach(kind -> {
            if (document.serves(kind)) {
                kinds.add(SpecFormKind.of(kind, names()));
            }
        });
    }

    /** Returns the form of an operation, or null if it has none. */
    static @Nullable SpecForm of(SpecOperation operation) {
        String media = operation.pointer() + MEDIA_TYPE;
        return operation.document().at(media).isMissingNode() ? null : new SpecForm(operation.document(), media);
    }

    /** Returns the pointer of the schema whose properties are the parameters. */
    public String pointer() {
        return pointer;
    }

    /** Returns the names of the parameters. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        schema.path("properties").properties().forEach(property -> {
            if (document.serves(property.getValue())) {
                names.add(property.getKey());
            }
        });
        return names;
    }

    public String parameterPointer(String name) {
        return pointer + "/properties/" + SpecDocument.escape(name);
    }

    /** Returns the names of the required parameters. */
    public Set<String> required() {
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        return required;
    }

    /** Returns the kinds of the form; empty if it has no kinds, so that all parameters can be combined. */
    public List<SpecFormKind> kinds() {
        return List.copyOf(kinds);
    }

    /** Returns the kind that is nearest to the parameters of a form, or null if the form has no kinds. */
    public @Nullable SpecFormKind kindOf(Map<String, String> form) {
        SpecFormKind nearest = null;
        for (SpecFormKind kind : kinds) {
            if (nearest == null || kind.distance(form) < nearest.distance(form)) {
                nearest = kind;
            }
        }
        return nearest;
    }

    /** Returns the parameters that cannot be sent together with the given one, from {@code x-excludes}. */
    public Set<String> excludes(String name) {
        return related(name, "x-excludes");
    }

    /**
     * Returns the parameters that must be sent with a non-empty value together with the given one, from {@code
     * x-requires-non-empty}.
     */
    public Set<String> requiresNonEmpty(String name) {
        return related(name, "x-requires-non-empty");
    }

    private Set<String> related(String name, String key) {
        Set<String> names = new LinkedHashSet<>();
        document.at(parameterPointer(name)).path(key).forEach(other -> names.add(other.asText()));
        names.retainAll(names());
        return names;
    }

    /** Returns whether a parameter is sent as JSON text. */
    public boolean isJson(String name) {
        String encoding = mediaType + "/encoding/" + SpecDocument.escape(name) + "/contentType";
        return document.at(encoding).asText().equals("application/json");
    }

    /** Returns the values that a parameter accepts, or a missing node if they are not limited. */
    public JsonNode allowed(String name) {
        return document.at(document.resolve(parameterPointer(name))).path("enum");
    }

    /** Returns the only value that a parameter accepts, or null if it accepts more than one. */
    public @Nullable String onlyValue(String name) {
        JsonNode values = document.at(document.resolve(parameterPointer(name))).path("enum");
        return values.size() == 1 ? values.get(0).asText() : null;
    }

    /**
     * Converts the text of a parameter to the type of its schema. A text that cannot be converted stays a string, which
     * violates the schema.
     *
     * @throws IllegalArgumentException if the parameter is sent as JSON text and the text is not valid JSON
     */
    public JsonNode value(String name, String text) {
        if (isJson(name)) {
            return StrictJson.parse(text);
        }
        String type = document.at(document.resolve(parameterPointer(name)))
                .path("type")
                .asText();
        return switch (type) {
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? BooleanNode.valueOf(text.equals("true"))
                        : TextNode.valueOf(text);
            case "integer", "number" ->
                NUMBER.matcher(text).matches() ? StrictJson.parse(text) : TextNode.valueOf(text);
            default -> TextNode.valueOf(text);
        };
    }
}
