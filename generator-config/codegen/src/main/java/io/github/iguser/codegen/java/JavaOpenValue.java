package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.KnownValues;
import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values for the templates of an open value and its adapter. */
record JavaOpenValue(
        String header,
        String modelPackage,
        String name,
        String doc,
        List<Constant> constants,
        List<Spelling> spellings) {

    /**
     * A known value.
     *
     * @param second the second argument of the constructor: that it is known, or which versions have it
     */
    record Constant(String type, String constant, String value, String doc, boolean deprecated, String second) {
        String literal() {
            return JavaText.literal(value);
        }

        String declaration() {
            return JavaText.spread(
                    "    public static final " + type + " " + constant + " = new " + type + "(",
                    List.of(literal(), second),
                    ");");
        }
    }

    /** Another spelling of a known value. */
    record Spelling(String literal, String constant) {}

    static JavaOpenValue of(Description description, String modelPackage, String name) {
        Map<String, Object> schema = description.schema(name);
        OperationMetricRules table = OperationMetricRules.ofMetric(description, name);
        List<Constant> constants = new ArrayList<>();
        Map<String, String> spellings = new LinkedHashMap<>();
        for (Object node : YamlNodes.list(schema.get("x-known-values"))) {
            String value = YamlNodes.textAt(node, "value");
            String spellingOf = YamlNodes.textAt(node, KnownValues.SPELLING_OF);
            if (spellingOf != null) {
                spellings.put(value, spellingOf);
                continue;
            }
            String given = YamlNodes.textAt(node, "name");
            String constant = given == null ? Names.constant(value) : given;
            if (constants.stream().anyMatch(other -> other.constant().equals(constant))) {
                throw new SpecException("the known values of " + name + " have two constants " + constant
                        + "; give one of them another name");
            }
            List<String> more = table == null ? List.of() : table.sentencesOn(value);
            boolean deprecated = Boolean.TRUE.equals(YamlNodes.at(node, "deprecated"));
            String availability =
                    JavaAvailability.expression("the value " + value + " of " + name, YamlNodes.map(node));
            constants.add(new Constant(
                    name,
                    constant,
                    value,
                    JavadocTexts.knownValue(YamlNodes.map(node), more),
                    deprecated,
                    availability == null ? "true" : availability));
        }
        return new JavaOpenValue(
                Description.header(List.of(SourceFile.of(schema, "#/components/schemas/" + name))),
                modelPackage,
                name,
                JavadocTexts.openValue(description, name),
                constants,
                spellings.entrySet().stream()
                        .map(spelling -> new Spelling(
                                JavaText.literal(spelling.getKey()), constant(constants, spelling.getValue())))
                        .toList());
    }

    private static String constant(List<Constant> constants, String value) {
        return constants.stream()
                .filter(constant -> constant.value().equals(value))
                .map(Constant::constant)
                .findFirst()
                .orElseThrow();
    }

    /** Returns true if a value is bound to versions of the API. */
    boolean bound() {
        return constants.stream().anyMatch(constant -> !constant.second().equals("true"));
    }

    String texts() {
        return JavaText.fill(
                "    private static final JsonReader.Options TEXTS = JsonReader.Options.of(",
                constants.stream().map(Constant::literal).toList(),
                ");");
    }

    String known() {
        List<String> names = constants.stream().map(Constant::constant).toList();
        return JavaText.fill("        return List.of(", names, ");");
    }
}
