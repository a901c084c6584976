package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The values for the templates of a model and its adapter. */
record JavaModel(
        String header,
        String modelPackage,
        String name,
        String doc,
        List<Property> properties,
        List<FieldAdapter> adapters) {

    /** One field of the JSON object. */
    record Property(
            String wire,
            String javaName,
            JavaType type,
            String doc,
            String builderDoc,
            boolean required,
            boolean deprecated,
            NumberInText numberInText,
            int index) {
        String copy() {
            return switch (type.kind()) {
                case LIST, MAP -> "Models.copy(" + javaName + ")";
                default -> javaName;
            };
        }

        /** Returns the name of the variable of the adapter, whose parameter is the reader. */
        String local() {
            return javaName.equals("reader") ? "readerValue" : javaName;
        }

        /** Returns the statement with which the builder stores a value. */
        String set() {
            return JavaText.spread(
                    "            this." + javaName + " = Models.given(",
                    List.of(JavaText.literal(wire), javaName),
                    ");");
        }

        boolean raw() {
            return type.kind() == JavaType.TypeKind.RAW;
        }

        String write() {
            return type.write("value." + javaName);
        }
    }

    /** An accessor for the number in a text. */
    record NumberInText(String javaName, String doc, String of) {
        /** Returns the accessor for a property, or null if none is configured. */
        static NumberInText of(Map<String, Object> number, String text) {
            return number.isEmpty()
                    ? null
                    : new NumberInText(
                            Names.member(YamlNodes.textAt(number, "name")),
                            JavadocTexts.text(4, YamlNodes.textAt(number, "description")),
                            text);
        }
    }

    /** An adapter that the model's adapter gets from Moshi. */
    record FieldAdapter(String field, String type, String reflected) {}

    static JavaModel of(Description description, String modelPackage, String name) {
        Map<String, Object> schema = description.schema(name);
        // Objects of a form are checked when the form is built, so until then any field may be absent.
        List<String> required =
                schema.containsKey("x-form-value") ? List.of() : YamlNodes.texts(schema.get("required"));
        List<Property> properties = new ArrayList<>();
        Map<String, FieldAdapter> adapters = new LinkedHashMap<>();
        YamlNodes.mapAt(schema, "properties").forEach((wire, node) -> {
            String javaName = Names.member(wire);
            JavaType type = JavaType.of(description, node);
            boolean deprecated = Boolean.TRUE.equals(YamlNodes.at(node, "deprecated"));
            properties.add(new Property(
                    wire,
                    javaName,
                    type,
                    JavadocTexts.property(description, 4, YamlNodes.map(node), null)
                            .toString(),
                    JavadocTexts.builderMethod(8, javaName, YamlNodes.map(node)),
                    required.contains(wire),
                    deprecated,
                    NumberInText.of(description.names().numberInText(name, wire), javaName),
                    properties.size()));
            if (type.adapterField() != null) {
                adapters.put(
                        type.adapterField(), new FieldAdapter(type.adapterField(), type.adapted(), type.adaptedType()));
            }
        });
        return new JavaModel(
                Description.header(List.of(SourceFile.of(schema, "#/components/schemas/" + name))),
                modelPackage,
                name,
                JavadocTexts.model(description, name),
                properties,
                List.copyOf(adapters.values()));
    }

    String names() {
        return JavaText.fill(
                "    private static final JsonReader.Options NAMES = JsonReader.Options.of(",
                each(property -> JavaText.literal(property.wire())),
                ");");
    }

    /** Returns true if the adapter needs others. */
    boolean any() {
        return !adapters.isEmpty();
    }

    /** Returns the statement with which the adapter creates the model. */
    String create() {
        return created("        return new " + name + "(", Property::local, "additionalJson");
    }

    /** Returns the statement with which the builder creates the model. */
    String build() {
        return created("            return new " + name + "(", Property::copy, "new LinkedHashMap<>(additionalJson)");
    }

    private String created(String open, Function<Property, String> argument, String additional) {
        List<String> arguments = new ArrayList<>(each(argument));
        arguments.add(additional);
        return JavaText.fill(open, arguments, ");");
    }

    String hash() {
        List<String> fields = new ArrayList<>(each(Property::javaName));
        fields.add("additionalJson");
        return JavaText.fill("        return Objects.hash(", fields, ");");
    }

    private List<String> each(Function<Property, String> part) {
        return properties.stream().map(part).toList();
    }
}
