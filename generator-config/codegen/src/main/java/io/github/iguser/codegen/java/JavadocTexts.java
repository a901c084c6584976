package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.Deprecation;
import io.github.iguser.codegen.spec.Presence;
import io.github.iguser.codegen.spec.SpecEvidence;
import io.github.iguser.codegen.spec.SpecPhrases;
import io.github.iguser.codegen.spec.VersionBounds;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;

/** The Javadoc of generated code: the descriptions of the spec, followed by the content of its extensions. */
final class JavadocTexts {
    private JavadocTexts() {}

    static String model(Description description, String name) {
        Map<String, Object> schema = description.schema(name);
        return commonTexts(description, Javadoc.at(0), schema)
                .text(servedByOne(description, name))
                .text(
                        schema.containsKey("x-form-value")
                                ? "Sent as part of a form, and checked when the form is built. Fields that the spec does not"
                                        + " describe can be set with `additionalJson`."
                                : "An accessor returns null if the response does not have the field, because it was not"
                                        + " requested or has no value. Fields that the spec does not describe are kept in"
                                        + " `additionalJson()`.")
                .see(
                        YamlNodes.textAt(schema, "externalDocs", "url"),
                        YamlNodes.textAt(schema, "externalDocs", "description"))
                .toString();
    }

    private static String servedByOne(Description description, String schema) {
        String host = description.onlyHost(schema);
        return host == null ? null : "Served by `" + host + "` only.";
    }

    static String openValue(Description description, String name) {
        Map<String, Object> schema = description.schema(name);
        return commonTexts(description, Javadoc.at(0), schema)
                .text(servedByOne(description, name))
                .text(
                        schema.containsKey(ClosedValues.CLOSED)
                                ? "These are all documented values. Any other value is refused before it is sent."
                                : "The API may return other values at any time. They keep their text, and their `isKnown()` is"
                                        + " false.")
                .toString();
    }

    static String knownValue(Map<String, Object> value, List<String> more) {
        Javadoc doc = Javadoc.at(4)
                .text(YamlNodes.textAt(value, "meaning"))
                .text(more.isEmpty() ? null : String.join(" ", more))
                .text(VersionBounds.sentence(value));
        return deprecation(doc, value).toString();
    }

    /** Returns the Javadoc of a property, for its accessor or its method in a selector. */
    static Javadoc property(Description description, int indent, Map<String, Object> property, String more) {
        Javadoc doc = commonTexts(description, Javadoc.at(indent), property).text(more);
        if (Boolean.TRUE.equals(property.get("x-public"))) {
            doc.text("Documented as public: can also be read for other accounts.");
        }
        doc.text(Presence.sentence(property));
        doc.see(
                YamlNodes.textAt(property, "externalDocs", "url"),
                YamlNodes.textAt(property, "externalDocs", "description"));
        return deprecation(doc, property);
    }

    static String builderMethod(int indent, String accessor, Map<String, Object> property) {
        Javadoc doc = Javadoc.at(indent).text("Sets the value of `" + accessor + "()`.");
        return deprecation(doc, property).toString();
    }

    /** Returns the Javadoc of an overload, which refers to another method. */
    static Javadoc overload(int indent, String text, Map<String, Object> node) {
        return deprecation(Javadoc.at(indent).text(text), node);
    }

    static Javadoc operation(Description description, Map<String, Object> operation) {
        Javadoc doc = commonTexts(description, Javadoc.at(4), operation);
        List<String> defaults = YamlNodes.texts(operation.get("x-default-fields"));
        boolean chosen = YamlNodes.list(operation.get("parameters")).stream()
                .anyMatch(parameter -> YamlNodes.map(parameter).containsKey("x-fields-of"));
        if (chosen && !defaults.isEmpty()) {
            doc.text("Without a selection, the response has only " + codes(defaults) + ".");
        }
        doc.list("Limits:", YamlNodes.texts(operation.get("x-limits")));
        doc.list(
                "Errors:",
                YamlNodes.list(operation.get("x-errors")).stream()
                        .map(error -> SpecPhrases.error(description.errorCodes(), error))
                        .toList());
        doc.see(
                YamlNodes.textAt(operation, "externalDocs", "url"),
                YamlNodes.textAt(operation, "externalDocs", "description"));
        return deprecation(doc, operation);
    }

    /** Adds a {@code @param} with the description of a parameter. */
    static void parameter(Javadoc doc, String javaName, Map<String, Object> parameter) {
        String description = YamlNodes.textAt(parameter, "description");
        String versions = VersionBounds.sentence(parameter);
        if (description != null) {
            doc.tag("@param " + javaName, description.strip() + (versions == null ? "" : " " + versions));
        }
    }

    static String text(int indent, String text) {
        return Javadoc.at(indent).text(text).toString();
    }

    static Javadoc deprecation(Javadoc doc, Map<String, Object> node) {
        String sentence = Deprecation.sentence(node);
        if (sentence != null) {
            doc.tag("@deprecated", sentence);
        }
        return doc;
    }

    /** Adds description, hosts, notes per host, permissions, and a sentence if the node is not documented. */
    static Javadoc commonTexts(Description description, Javadoc doc, Map<String, Object> node) {
        doc.text(YamlNodes.textAt(node, "description"));
        List<String> hosts = YamlNodes.texts(node.get("x-hosts"));
        if (!hosts.isEmpty() && description.hosts().size() > 1) {
            doc.text("Served by " + codes(hosts) + " only.");
        }
        YamlNodes.mapAt(node, "x-host-notes").forEach((host, note) -> doc.text("On `" + host + "`: " + note));
        String on = (description.hosts().size() > 1 ? "Permissions on `%s`" : "Permissions")
                + (node.containsKey("operationId") ? ":" : ", in addition to those of the operation:");
        YamlNodes.mapAt(node, "x-permissions")
                .forEach((host, permissions) -> doc.list(
                        on.formatted(host),
                        YamlNodes.list(permissions).stream()
                                .map(SpecPhrases::permission)
                                .toList()));
        String way = SpecEvidence.documentedAlternative(node);
        return doc.text(VersionBounds.sentence(node))
                .text(SpecEvidence.sentence(node))
                .text(way == null ? null : SpecEvidence.expansionSentence(description.javaCall(way)));
    }

    /** Returns names as code, separated by commas, with "and" before the last. */
    static String codes(List<String> names) {
        return SpecPhrases.codes(names);
    }

    /** Returns names as code, separated by commas, with "or" before the last. */
    static String either(List<String> names) {
        return SpecPhrases.either(names);
    }
}
