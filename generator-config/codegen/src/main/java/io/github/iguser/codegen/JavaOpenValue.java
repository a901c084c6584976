package io.github.iguser.codegen;

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
        MetricTable table = MetricTable.ofMetric(description, name);
        List<Constant> constants = new ArrayList<>();
        for (Object node : Tree.list(schema.get("x-known-values"))) {
            String value = Tree.textAt(node, "value");
            String given = Tree.textAt(node, "name");
            String constant = given == null ? Names.constant(value) : given;
            if (constants.stream().anyMatch(other -> other.constant().equals(constant))) {
                throw new SpecException("the known values of " + name + " have two constants " + constant
                        + "; give one of them a name of its own");
            }
            List<String> more = table == null ? List.of() : table.sentencesOn(value);
            boolean deprecated = Boolean.TRUE.equals(Tree.at(node, "deprecated"));
            constants.add(new Constant(name, constant, value, Docs.knownValue(Tree.map(node), more), deprecated));
        }
        return new JavaOpenValue(
                Description.header(List.of(Description.source(schema, "#/components/schemas/" + name))),
                modelPackage,
                name,
                Docs.openValue(description, schema),
                constants);
    }

    String known() {
        List<String> names = constants.stream().map(Constant::constant).toList();
        return JavaText.fill("        return List.of(", names, ");");
    }
}
