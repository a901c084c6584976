package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.Deprecation;
import io.github.iguser.codegen.spec.Evidence;
import io.github.iguser.codegen.spec.Presence;
import io.github.iguser.codegen.spec.SpecPhrases;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;

/** The Javadoc of generated code: the description's texts first, then what its extensions say. */
final class JavadocTexts {
    private JavadocTexts() {}

    static String model(Description description, String name) {
        Map<String, Object> schema = description.schema(name);
        return common(description, Javadoc.at(0), schema)
                .text(servedByOne(description, name))
                .text(
                        schema.containsKey("x-form-value")
                                ? "It is sent within a form, and checked when that is built. A member that the"
                                        + " description does not know can be given by `additionalJson`."
                                : "Accessors give null for what the answer does not carry: it was not asked for, or"
                                        + " there is none. What the description does not know is kept in"
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
        return common(description, Javadoc.at(0), schema)
                .text(servedByOne(description, name))
                .text(
                        schema.containsKey(ClosedValues.CLOSED)
                                ? "The set is closed, as it is documented: another value is refused before it is sent."
                                : "The API may send other values at any time: such a one keeps its text, and"
                                        + " `isKnown()` is false.")
                .toString();
    }

    static String knownValue(Map<String, Object> value, List<String> more) {
        Javadoc doc = Javadoc.at(4)
                .text(YamlNodes.textAt(value, "meaning"))
                .text(more.isEmpty() ? null : String.join(" ", more));
        return deprecation(doc, value).toString();
    }

    /** A property, at its accessor or at the selector's method. */
    static Javadoc property(Description description, int indent, Map<String, Object> property, String more) {
        Javadoc doc = common(description, Javadoc.at(indent), property).text(more);
        if (Boolean.TRUE.equals(property.get("x-public"))) {
            doc.text("Public: documented as readable for other accounts too, where an expansion leads to them.");
        }
        doc.text(Presence.sentence(property));
        doc.see(
                YamlNodes.textAt(property, "externalDocs", "url"),
                YamlNodes.textAt(property, "externalDocs", "description"));
        return deprecation(doc, property);
    }

    static String builderMethod(int indent, String accessor, Map<String, Object> property) {
        Javadoc doc = Javadoc.at(indent).text("Sets what `" + accessor + "()` returns.");
        return deprecation(doc, property).toString();
    }

    /** An overload whose Javadoc is written at another method. */
    static Javadoc overload(int indent, String text, Map<String, Object> node) {
        return deprecation(Javadoc.at(indent).text(text), node);
    }

    static Javadoc operation(Description description, Map<String, Object> operation) {
        Javadoc doc = common(description, Javadoc.at(4), operation);
        List<String> defaults = YamlNodes.texts(operation.get("x-default-fields"));
        boolean chosen = YamlNodes.list(operation.get("parameters")).stream()
                .anyMatch(parameter -> YamlNodes.map(parameter).containsKey("x-fields-of"));
        if (chosen && !defaults.isEmpty()) {
            doc.text("Without a selection the answer has " + codes(defaults) + " only.");
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

    /** Describes a parameter of a method. */
    static void parameter(Javadoc doc, String java, Map<String, Object> parameter) {
        String description = YamlNodes.textAt(parameter, "description");
        if (description != null) {
            doc.tag("@param " + java, description.strip());
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

    /** Adds description, hosts, notes per host, permissions, and how well it is known if no page documents it. */
    static Javadoc common(Description description, Javadoc doc, Map<String, Object> node) {
        doc.text(YamlNodes.textAt(node, "description"));
        List<String> hosts = YamlNodes.texts(node.get("x-hosts"));
        if (!hosts.isEmpty() && description.hosts().size() > 1) {
            doc.text("Served by " + codes(hosts) + " only.");
        }
        YamlNodes.mapAt(node, "x-host-notes").forEach((host, note) -> doc.text("On `" + host + "`: " + note));
        String on = (description.hosts().size() > 1 ? "Permissions on `%s`" : "Permissions")
                + (node.containsKey("operationId") ? ":" : ", besides those of the call:");
        YamlNodes.mapAt(node, "x-permissions")
                .forEach((host, permissions) -> doc.list(
                        on.formatted(host),
                        YamlNodes.list(permissions).stream()
                                .map(SpecPhrases::permission)
                                .toList()));
        String way = Evidence.documentedWay(node);
        return doc.text(Evidence.sentence(node))
                .text(way == null ? null : Evidence.expansionSentence(description.javaCall(way)));
    }

    /** Names as code, with commas and a last "and". */
    static String codes(List<String> names) {
        return SpecPhrases.codes(names);
    }

    /** Names as code, with commas and a last "or". */
    static String either(List<String> names) {
        return SpecPhrases.either(names);
    }
}
