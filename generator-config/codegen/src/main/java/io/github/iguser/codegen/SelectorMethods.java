package io.github.iguser.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
            if (target == null && !selected.list(property)) {
                plain(property, null);
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
                .text(schema.containsKey("x-no-id") ? null : "`id` is always returned, asked for or not.")
                .toString();
    }

    private void plain(String property, String more) {
        method(property, doc(property, more), List.of(), "return add(" + JavaText.literal(property) + ");");
    }

    /** One object: with its arguments, and with or without a selection of its fields. */
    private void single(String property, JavaSelector.Selected target) {
        String wire = JavaText.literal(property);
        List<Object> arguments = Tree.list(selected.expansion(property).get("arguments"));
        List<String> parameters = new ArrayList<>();
        arguments.forEach(argument -> parameters.add("String " + Names.member(Tree.textAt(argument, "name"))));
        String text = arguments.isEmpty()
                ? "\"\""
                : arguments.stream().map(SelectorMethods::argument).collect(Collectors.joining(" + "));

        if (arguments.isEmpty()) {
            plain(property, DEFAULTS);
        } else {
            Javadoc doc = arguments(doc(property, DEFAULTS), arguments);
            method(property, doc, parameters, returned(wire, text, "null"));
        }
        parameters.add("Consumer<" + target.selector() + "> fields");
        Javadoc doc = arguments(doc(property, null), arguments).tag("@param fields", "chooses the fields of it");
        method(property, doc, parameters, returned(wire, text, target.selector() + ".of(fields)"));
    }

    /** The expression of one argument, such as {@code ".username(" + argument("username", username) + ")"}. */
    private static String argument(Object node) {
        String wire = Tree.textAt(node, "name");
        return "\"." + wire + "(\" + argument(\"" + wire + "\", " + Names.member(wire) + ") + \")\"";
    }

    private static Javadoc arguments(Javadoc doc, List<Object> arguments) {
        arguments.forEach(
                argument -> Docs.parameter(doc, Names.member(Tree.textAt(argument, "name")), Tree.map(argument)));
        return doc;
    }

    private void list(String property, JavaSelector.Selected target) {
        String wire = JavaText.literal(property);
        boolean needs = Tree.list(selected.expansion(property).get("modifiers")).stream()
                .anyMatch(ListModifiers::isRequired);
        if (!needs) {
            plain(property, target == null ? null : DEFAULTS);
        }
        if (selected.names(property, "modifiers").isEmpty()) {
            Javadoc doc = doc(property, null).tag("@param fields", "chooses the fields of each element");
            List<String> parameters = List.of("Consumer<" + target.selector() + "> fields");
            method(property, doc, parameters, returned(wire, "\"\"", target.selector() + ".of(fields)"));
            return;
        }
        String type = Names.type(property) + "Expansion";
        String java = Names.member(property);
        ListModifiers modifiers = new ListModifiers(selected, property, type, target);
        List<String> body = new ArrayList<>();
        body.add(type + " expansion = new " + type + "();");
        body.add(java + ".accept(expansion);");
        if (modifiers.isChecked()) {
            body.add("expansion.check();");
        }
        body.add("return expand(" + wire + ", expansion);");
        method(
                property,
                doc(property, null)
                        .tag(
                                "@param " + java,
                                target == null
                                        ? "sets modifiers"
                                        : "sets modifiers, and chooses the fields of each element"),
                List.of("Consumer<" + type + "> " + java),
                body.toArray(String[]::new));
        String doc = "How the list `" + property + "` is read: its modifiers"
                + (target == null ? "." : ", and the fields of its elements.");
        expansions.add(new JavaSelector.Expansion(type, Docs.text(4, doc), modifiers.fields(), modifiers.methods()));
    }

    private Javadoc doc(String property, String more) {
        return Docs.property(selected.description(), 4, selected.property(property), more);
    }

    private void method(String property, Javadoc doc, List<String> parameters, String... body) {
        boolean deprecated = Boolean.TRUE.equals(selected.property(property).get("deprecated"));
        methods.add(JavaMethod.of(
                doc.toString(),
                deprecated ? List.of("@Deprecated") : List.of(),
                "    public " + self + " " + Names.member(property),
                parameters,
                List.of(body)));
    }

    private static String returned(String... arguments) {
        return JavaText.spread("        return expand(", List.of(arguments), ");")
                .strip();
    }
}
