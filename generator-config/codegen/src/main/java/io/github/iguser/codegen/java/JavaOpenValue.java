package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.SpecException;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the templates of an open value and of its adapter show. */
record JavaOpenValue(String header, String modelPackage, String name, String doc, List<Constant> constants) {

    /** A known value. */
    record Constant(String type, String constant, String value, String doc, boolean deprecated) {
        String literal() {
            return JavaText.literal(value);
        }

        String declaration() {
            return JavaText.spread(
                    "    public static final " + type + " " + constant + " = new " + type + "(",
                    List.of(literal(), "true"),
                    ");");
        }
    }

    static JavaOpenValue of(Description description, String modelPackage, String name) {
        Map<String, Object> schema = description.schema(name);
        OperationMetricRules table = OperationMetricRules.ofMetric(description, name);
        List<Constant> constants = new ArrayList<>();
        for (Object node : YamlNodes.list(schema.get("x-known-values"))) {
            String value = YamlNodes.textAt(node, "value");
            String given = YamlNodes.textAt(node, "name");
            String constant = given == null ? Names.constant(value) : given;
            if (constants.stream().anyMatch(other -> other.constant().equals(constant))) {
                throw new SpecException("the known values of " + name + " have two constants " + constant
                        + "; give one of them a name of its own");
            }
            List<String> more = table == null ? List.of() : table.sentencesOn(value);
            boolean deprecated = Boolean.TRUE.equals(YamlNodes.at(node, "deprecated"));
            constants.add(new Constant(
                    name, constant, value, JavadocTexts.knownValue(YamlNodes.map(node), more), deprecated));
        }
        return new JavaOpenValue(
                Description.header(List.of(SourceFile.of(schema, "#/components/schemas/" + name))),
                modelPackage,
                name,
                JavadocTexts.openValue(description, schema),
                constants);
    }

    String known() {
        List<String> names = constants.stream().map(Constant::constant).toList();
        return JavaText.fill("        return List.of(", names, ");");
    }
}
