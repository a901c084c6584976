package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.FormKind;
import io.github.iguser.codegen.spec.ParameterRelations;
import io.github.iguser.codegen.spec.SchemaReference;
import io.github.iguser.codegen.spec.SourceFile;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values for the template of a form's class. A form with kinds has a class for each kind, and a base class that
 * checks their parameters. Any other form has one class.
 *
 * @param base the superclass
 * @param checks the methods that check parameters and add them to a form
 * @param fields the builder's fields
 * @param constructor the statement that passes the builder's parameters to its superclass
 * @param methods the builder's methods; empty if the class has no builder
 */
record JavaForm(
        String header,
        String apiPackage,
        String name,
        String base,
        String doc,
        List<JavaMethod> checks,
        List<String> fields,
        String constructor,
        List<JavaMethod> methods) {

    boolean built() {
        return !methods.isEmpty();
    }

    /** Returns the classes of a form. */
    static List<JavaForm> of(Description description, String apiPackage, JavaOperation operation) {
        return new Writer(description, apiPackage, operation).classes();
    }

    private static final class Writer {
        private final Description description;
        private final String apiPackage;
        private final JavaOperation operation;
        private final String header;
        private final String owner;
        private final Map<String, FormParameter> parameters = new LinkedHashMap<>();

        Writer(Description description, String apiPackage, JavaOperation operation) {
            this.description = description;
            this.apiPackage = apiPackage;
            this.operation = operation;
            this.header = Description.header(List.of(SourceFile.of(operation.form(), operation.source())));
            this.owner = operation.formName();
            YamlNodes.mapAt(operation.form(), "properties")
                    .forEach((name, schema) ->
                            parameters.put(name, new FormParameter(description, name, YamlNodes.map(schema))));
        }

        List<JavaForm> classes() {
            List<FormKind> kinds = FormKind.of(operation.form());
            if (kinds.isEmpty()) {
                List<String> required = YamlNodes.texts(operation.form().get("required"));
                String api = operation.tag() + "Api." + operation.method();
                return List.of(form(
                        owner,
                        "Parameters",
                        JavadocTexts.text(
                                0, "The parameters of `" + api + "`. `build()` checks the documented limits."),
                        checks(parameters.keySet()),
                        parameters.keySet(),
                        null,
                        build(owner, Map.of(), required, List.of(), parameters.keySet(), List.of())));
            }
            List<JavaForm> classes = new ArrayList<>();
            Set<String> used = new LinkedHashSet<>();
            kinds.forEach(kind -> used.addAll(kind.parameters()));
            Set<String> inOrder = new LinkedHashSet<>(parameters.keySet());
            inOrder.retainAll(used);
            String doc = Javadoc.at(0)
                    .text(YamlNodes.textAt(operation.form(), "description"))
                    .list("The kinds:", kinds.stream().map(Writer::sentence).toList())
                    .toString();
            classes.add(new JavaForm(
                    header, apiPackage, owner, "Parameters", doc, checks(inOrder), List.of(), "", List.of()));
            for (FormKind kind : kinds) {
                String text = Javadoc.at(0)
                        .text(YamlNodes.textAt(kind.node(), "description"))
                        .text("`build()` checks required parameters and the documented limits.")
                        .toString();
                classes.add(form(
                        kind.name(),
                        owner,
                        text,
                        List.of(),
                        kind.parameters(),
                        kind,
                        build(
                                kind.name(),
                                kind.fixed(),
                                kind.required(),
                                kind.source(),
                                kind.parameters(),
                                items(kind))));
            }
            return classes;
        }

        private static String sentence(FormKind kind) {
            return "`" + kind.name() + "`: "
                    + YamlNodes.textAt(kind.node(), "description").split("(?<=\\.)\\s", -1)[0];
        }

        /** Returns the rules for a parameter in a class, in addition to its description, or null if there are none. */
        private String onlyHere(FormKind kind, String parameter, Set<String> taken) {
            ParameterRelations own = parameters.get(parameter).relations(taken);
            List<String> excluded = new ArrayList<>(own.excludes());
            taken.stream()
                    .filter(other ->
                            parameters.get(other).relations(taken).excludes().contains(parameter))
                    .forEach(excluded::add);
            List<String> sentences =
                    new ArrayList<>(new ParameterRelations(excluded, own.requiresNonEmpty()).sentences());
            if (kind != null) {
                onItems(kind, parameter, sentences);
            }
            return sentences.isEmpty() ? null : String.join(" ", sentences);
        }

        private static void onItems(FormKind kind, String parameter, List<String> sentences) {
            List<String> needed = YamlNodes.texts(kind.itemRequired().get(parameter));
            List<String> excluded = YamlNodes.texts(kind.itemExcluded().get(parameter));
            List<String> all = YamlNodes.texts(YamlNodes.at(kind.itemValues(), parameter, "all"));
            List<String> oneOf = YamlNodes.texts(YamlNodes.at(kind.itemValues(), parameter, "one-of"));
            if (!needed.isEmpty()) {
                sentences.add("Here each requires " + JavadocTexts.codes(needed) + ".");
            }
            if (!excluded.isEmpty()) {
                sentences.add("Here none may have " + JavadocTexts.either(excluded) + ".");
            }
            if (!all.isEmpty()) {
                sentences.add("Required here: " + JavadocTexts.codes(all) + ".");
            }
            if (!oneOf.isEmpty()) {
                sentences.add("Exactly one of these is required here: " + JavadocTexts.either(oneOf) + ".");
            }
        }

        private JavaForm form(
                String name,
                String base,
                String doc,
                List<JavaMethod> checks,
                Set<String> taken,
                FormKind kind,
                JavaMethod build) {
            List<String> fields = new ArrayList<>();
            List<JavaMethod> methods = new ArrayList<>();
            for (String parameter : taken) {
                fields.add(parameters.get(parameter).field());
                methods.addAll(parameters.get(parameter).setters(onlyHere(kind, parameter, taken)));
            }
            methods.add(build);
            List<String> own = new ArrayList<>(
                    taken.stream().map(parameters::get).map(FormParameter::own).toList());
            if (kind != null) {
                kind.fixed()
                        .forEach((parameter, value) -> own.add(JavaText.literal(parameter) + ", "
                                + JavaText.literal("it is always " + value + " here, so leave it out")));
            }
            return new JavaForm(header, apiPackage, name, base, doc, checks, fields, JavaText.superCall(own), methods);
        }

        private List<JavaMethod> checks(Set<String> names) {
            LimitChecks checks = new LimitChecks(description, owner);
            List<JavaMethod> methods = new ArrayList<>();
            List<Map<String, Object>> schemas = new ArrayList<>();
            for (String name : names) {
                methods.add(parameters.get(name).check(checks));
                schemas.add(parameters.get(name).schema());
            }
            methods.addAll(checks.objects(schemas));
            return methods;
        }

        private JavaMethod build(
                String name,
                Map<String, Object> fixed,
                List<String> required,
                List<String> source,
                Set<String> taken,
                List<String> items) {
            List<String> body = new ArrayList<>();
            for (String needed : required) {
                FormParameter parameter = parameters.get(needed);
                body.add(call(
                        "Limits.required(",
                        JavaText.literal(needed),
                        parameter.javaName(),
                        "\"set " + parameter.setterName() + " before build()\""));
            }
            if (!source.isEmpty()) {
                List<String> setters = source.stream()
                        .map(parameters::get)
                        .map(FormParameter::setterName)
                        .toList();
                List<String> arguments = new ArrayList<>();
                arguments.add("\"set " + String.join(" or ", setters) + " before build()\"");
                source.forEach(one -> {
                    arguments.add(JavaText.literal(one));
                    arguments.add(parameters.get(one).javaName());
                });
                body.add(call("Limits.exactlyOne(", arguments.toArray(String[]::new)));
            }
            taken.forEach(parameter -> addRelations(body, parameter, taken));
            body.add("Map<String, String> form = new LinkedHashMap<>();");
            fixed.forEach((parameter, value) ->
                    body.add(call("form.put(", JavaText.literal(parameter), JavaText.literal(String.valueOf(value)))));
            taken.forEach(parameter -> body.add(parameters.get(parameter).put(owner)));
            body.addAll(items);
            body.add("return new " + name + "(withOthers(form));");
            String doc = Javadoc.at(8)
                    .text("Returns the parameters set so far.")
                    .tag(
                            "@throws IllegalArgumentException",
                            "if a required parameter is missing or a value exceeds its limit; the message names the"
                                    + " parameter, the value and the limit")
                    .toString();
            return JavaMethod.of(doc, List.of(), "        public " + name + " build", List.of(), body);
        }

        /** Adds the checks of a parameter against its related parameters in the class. */
        private void addRelations(List<String> body, String name, Set<String> taken) {
            FormParameter parameter = parameters.get(name);
            for (String other : parameter.relations(taken).excludes()) {
                String setters =
                        parameter.setterName() + " and " + parameters.get(other).setterName();
                body.add(relation("exclude", parameter, other, "set only one of " + setters));
            }
            for (String other : parameter.relations(taken).requiresNonEmpty()) {
                String setter = parameters.get(other).setterName();
                body.add(relation("requireNonEmpty", parameter, other, "set " + setter + " before build()"));
            }
        }

        private String relation(String method, FormParameter parameter, String other, String remedy) {
            return call(
                    "Combinations." + method + "(",
                    JavaText.literal(parameter.wire()),
                    parameter.javaName(),
                    JavaText.literal(other),
                    parameters.get(other).javaName(),
                    JavaText.literal(remedy));
        }

        private List<String> items(FormKind kind) {
            List<String> checks = new ArrayList<>();
            String who = JavaText.literal(("AEIOU".indexOf(kind.name().charAt(0)) < 0 ? "a " : "an ") + kind.name());
            kind.itemRequired().forEach((name, members) -> items(checks, "inEach", name, members, who));
            kind.itemExcluded().forEach((name, members) -> items(checks, "inNone", name, members, who));
            kind.itemValues().forEach((name, values) -> {
                addValues(checks, "holds", name, YamlNodes.at(values, "all"), who);
                addValues(checks, "holdsOne", name, YamlNodes.at(values, "one-of"), who);
            });
            return checks;
        }

        private void items(List<String> checks, String method, String name, Object members, String who) {
            FormParameter parameter = parameters.get(name);
            String item = SchemaReference.nameIn(parameter.schema().get("items"));
            for (String member : YamlNodes.texts(members)) {
                checks.add(call(
                        "Limits." + method + "(",
                        JavaText.literal(name),
                        JavaText.literal(member),
                        parameter.javaName(),
                        item + "::" + Names.member(member),
                        who));
            }
        }

        private void addValues(List<String> checks, String method, String name, Object values, String who) {
            List<String> literals =
                    YamlNodes.texts(values).stream().map(JavaText::literal).toList();
            if (!literals.isEmpty()) {
                String list = JavaText.fill("                    List.of(", literals, ")")
                        .strip();
                checks.add(call(
                        "Limits." + method + "(",
                        JavaText.literal(name),
                        parameters.get(name).javaName(),
                        list,
                        who));
            }
        }

        private static String call(String open, String... arguments) {
            return JavaText.spread("            " + open, List.of(arguments), ");")
                    .strip();
        }
    }
}
