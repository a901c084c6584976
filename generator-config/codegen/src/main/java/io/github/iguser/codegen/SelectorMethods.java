package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the methods of a field selector. */
final class SelectorMethods {
    private static final String DEFAULTS = "Asked for like this it comes with its default fields.";

    private final JavaSelector.Selected selected;
    private final String self;
    private final List<JavaMethod> methods = new ArrayList<>();
    private final List<JavaSelector.Expansion> expansions = new ArrayList<>();

    SelectorMethods(JavaSelector.Selected selected) {
        this.selected = selected;
        this.self = selected.selector();
    }

    JavaSelector selector(String apiPackage) {
        for (String property : selected.properties()) {
            JavaSelector.Selected target = selected.target(property);
            if (target == null) {
                add(property, List.of(), "return add(" + JavaText.literal(property) + ");");
            } else if (selected.list(property)) {
                list(property, target);
            } else {
                single(property, target);
            }
        }
        Map<String, Object> schema = selected.schema();
        String source = Description.source(schema, "#/components/schemas/" + selected.node());
        return new JavaSelector(
                Description.header(List.of(source)), apiPackage, self, doc(schema), methods, expansions);
    }

    private String doc(Map<String, Object> schema) {
        String view = selected.view();
        return Javadoc.at(0)
                .text(
                        view == null
                                ? "Selects fields of `" + selected.node() + "`."
                                : "Selects those fields of `" + selected.node() + "` that can be read in this place.")
                .text(view == null ? null : Tree.textAt(schema, "x-views", view, "description"))
                .text("`id` is always returned, asked for or not.")
                .toString();
    }

    private void add(String property, List<String> parameters, String... body) {
        add(property, null, parameters, body);
    }

    private void add(String property, String more, List<String> parameters, String... body) {
        Map<String, Object> node = selected.property(property);
        boolean deprecated = Boolean.TRUE.equals(node.get("deprecated"));
        methods.add(JavaMethod.of(
                Docs.property(selected.description(), 4, node, more),
                deprecated ? List.of("@Deprecated") : List.of(),
                "    public " + self + " " + Names.member(property),
                parameters,
                List.of(body)));
    }

    /** One object: with its arguments, and with or without a selection of its fields. */
    private void single(String property, JavaSelector.Selected target) {
        List<String> parameters = new ArrayList<>();
        StringBuilder arguments = new StringBuilder();
        for (String argument : selected.names(property, "arguments")) {
            String java = Names.member(argument);
            parameters.add("String " + java);
            arguments.append(arguments.isEmpty() ? "" : " + ").append(JavaText.literal("." + argument + "("));
            arguments
                    .append(" + argument(")
                    .append(JavaText.literal(argument))
                    .append(", ")
                    .append(java);
            arguments.append(") + \")\"");
        }
        String wire = JavaText.literal(property);
        if (arguments.isEmpty()) {
            add(property, DEFAULTS, parameters, "return add(" + wire + ");");
        } else {
            add(property, DEFAULTS, parameters, returned(List.of(wire, arguments.toString(), "null")));
        }
        String name = parameters.contains("String fields") ? "selection" : "fields";
        parameters.add("Consumer<" + target.selector() + "> " + name);
        String nested = target.selector() + ".of(" + name + ")";
        add(property, parameters, returned(List.of(wire, arguments.isEmpty() ? "\"\"" : arguments.toString(), nested)));
    }

    private void list(String property, JavaSelector.Selected target) {
        String wire = JavaText.literal(property);
        add(property, DEFAULTS, List.of(), "return add(" + wire + ");");
        if (selected.names(property, "modifiers").isEmpty()) {
            add(
                    property,
                    List.of("Consumer<" + target.selector() + "> fields"),
                    returned(List.of(wire, "\"\"", target.selector() + ".of(fields)")));
            return;
        }
        String type = Names.type(property) + "Expansion";
        String java = Names.member(property);
        add(
                property,
                List.of("Consumer<" + type + "> " + java),
                type + " expansion = new " + type + "();",
                java + ".accept(expansion);",
                "return expand(" + wire + ", expansion);");
        expansions.add(new JavaSelector.Expansion(
                type,
                Docs.text(4, "How the list `" + property + "` is read: its modifiers, and the fields of its elements."),
                expansionMethods(property, type, target)));
    }

    private List<JavaMethod> expansionMethods(String property, String type, JavaSelector.Selected target) {
        List<JavaMethod> found = new ArrayList<>();
        for (Object node : Tree.list(selected.expansion(property).get("modifiers"))) {
            String wire = Tree.textAt(node, "name");
            String java = Names.member(wire);
            boolean integer = "integer".equals(Tree.textAt(node, "type"));
            List<String> body = new ArrayList<>();
            if (integer) {
                body.add("if (" + java + " < 1) {");
                body.add("    throw new IllegalArgumentException(\"" + java + " < 1: \" + " + java + ");");
                body.add("}");
            }
            String value = integer ? "String.valueOf(" + java + ")" : java;
            body.add("return modifier(" + JavaText.literal(wire) + ", " + value + ");");
            String description = Tree.textAt(node, "description");
            found.add(JavaMethod.of(
                    Docs.text(8, description == null ? "Sets the modifier `" + wire + "`." : description),
                    List.of(),
                    "        public " + type + " " + java,
                    List.of((integer ? "int " : "String ") + java),
                    body));
        }
        found.add(JavaMethod.of(
                Docs.text(8, "Chooses the fields of each element; without it the API gives its default fields."),
                List.of(),
                "        public " + type + " fields",
                List.of("Consumer<" + target.selector() + "> fields"),
                List.of("return nested(" + target.selector() + ".of(fields));")));
        return found;
    }

    private static String returned(List<String> arguments) {
        return JavaText.spread("        return expand(", arguments, ");").substring(8);
    }
}
