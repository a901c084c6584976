package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values for the template of a client: its interfaces, the pagers of lists inside expansions, and publishing. */
record JavaClient(
        String header,
        String apiPackage,
        String name,
        String doc,
        String version,
        String baseUrl,
        boolean appSecret,
        List<ApiInterface> apis,
        List<JavaMethod> methods) {

    /** An interface of the client. */
    record ApiInterface(String type, String javaName, String doc) {}

    static JavaClient of(Description description, String apiPackage, String host, List<JavaOperation> operations) {
        Map<String, Object> server = description.server(host);
        Map<String, ApiInterface> apis = new LinkedHashMap<>();
        List<JavaMethod> methods = new ArrayList<>();
        for (JavaOperation operation : operations) {
            String tag = operation.tag();
            apis.computeIfAbsent(
                    tag, name -> new ApiInterface(name + "Api", Names.member(name), description.tag(name)));
        }
        for (ApiInterface api : apis.values()) {
            methods.add(JavaMethod.of(
                    JavadocTexts.text(4, api.doc()),
                    List.of(),
                    "    public " + api.type() + " " + api.javaName(),
                    List.of(),
                    List.of(
                            api.type() + " cached = cachedApi(" + api.type() + ".class);",
                            "return cached != null",
                            "        ? cached",
                            "        : cacheApi(" + api.type() + ".class, new " + api.type() + "Calls(api(" + api.type()
                                    + ".class)));")));
        }
        operations.forEach(operation -> methods.addAll(new Pagers(description, operation).methods()));
        operations.stream()
                .filter(operation -> operation.paging().equals("time-window"))
                .forEach(operation -> methods.add(byTime(operation)));
        JavaUpload upload = description.upload();
        if (upload != null) {
            methods.add(upload.toMethod());
        }
        methods.addAll(JavaPublishing.methods(description, operations, upload));
        operations.stream()
                .filter(operation -> operation.renewed() != null)
                .forEach(operation -> methods.addAll(
                        new TokenRenewal(operation, description.names().clientName()).methods()));
        return new JavaClient(
                Description.header(List.of("spec/")),
                apiPackage,
                description.names().clientName(),
                JavadocTexts.text(
                        0,
                        "Client of " + YamlNodes.textAt(server, "x-host") + ": "
                                + YamlNodes.textAt(server, "description")),
                description.version(),
                YamlNodes.textAt(server, "url") + "/",
                Boolean.TRUE.equals(server.get("x-appsecret-proof")),
                List.copyOf(apis.values()),
                methods);
    }

    /** Returns the method for a list with a maximum time span per request. */
    private static JavaMethod byTime(JavaOperation operation) {
        String tag = Names.member(operation.tag());
        Javadoc doc = Javadoc.at(4)
                .text("Pages through `" + tag
                        + "` over a span of time, one window after another. Pages are fetched lazily and not kept. A"
                        + " value that covers a whole window, such as a total, is returned once per window.")
                .text("A window includes both ends, so the next one starts a second later.");
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (Map<String, Object> parameter : operation.pathParameters()) {
            String javaName = Names.member(YamlNodes.textAt(parameter, "name"));
            parameters.add("String " + javaName);
            arguments.add(javaName);
            JavadocTexts.parameter(doc, javaName, parameter);
        }
        String builder = operation.parametersName() + ".Builder";
        parameters.addAll(
                List.of("Instant since", "Instant until", "Duration window", "Consumer<" + builder + "> params"));
        arguments.add("all -> {");
        doc.tag("@param since", "start of the span")
                .tag("@param until", "end of the span")
                .tag("@param window", "the longest span of a single request")
                .tag("@param params", "sets all parameters except `since` and `until`");
        return JavaMethod.of(
                doc.toString(),
                List.of(),
                "    public Pages<" + operation.responseType().element().text() + "> " + tag + "ByTime",
                parameters,
                List.of(
                        "return Pages.byTime(",
                        "        since,",
                        "        until,",
                        "        window,",
                        "        (from, to) -> " + tag + "()." + operation.method() + "("
                                + String.join(", ", arguments),
                        "            params.accept(all);",
                        "            all.since(from).until(to);",
                        "        }));"));
    }

    /** The pagers of lists inside an expansion with arguments. The API returns no link to their next page. */
    private record Pagers(Description description, JavaOperation operation) {
        List<JavaMethod> methods() {
            List<JavaMethod> methods = new ArrayList<>();
            List<QueryParameter> sent = operation.sent();
            if (operation.parameterObject() || sent.isEmpty() || sent.get(0).selector(description) == null) {
                return methods;
            }
            Map<String, Object> fields = sent.get(0).node();
            NodeView outer = new NodeView(
                    description, YamlNodes.textAt(fields, "x-fields-of"), YamlNodes.textAt(fields, "x-fields-view"));
            outer.expansions().forEach((property, inner) -> {
                if (!outer.list(property) && !outer.names(property, "arguments").isEmpty()) {
                    inner.expansions().keySet().forEach(list -> {
                        if (inner.names(list, "modifiers").contains("after")) {
                            methods.add(pager(outer, property, inner, list));
                        }
                    });
                }
            });
            return methods;
        }

        private JavaMethod pager(NodeView outer, String property, NodeView inner, String list) {
            Javadoc doc = Javadoc.at(4)
                    .text("Pages through `" + list + "` of `" + property + "`. Pages are fetched lazily and not kept.")
                    .text(YamlNodes.textAt(outer.property(property), "description"));
            List<String> parameters = new ArrayList<>();
            List<String> ids = new ArrayList<>();
            for (Map<String, Object> parameter : operation.pathParameters()) {
                ids.add(Names.member(YamlNodes.textAt(parameter, "name")));
                JavadocTexts.parameter(doc, ids.get(ids.size() - 1), parameter);
            }
            List<String> arguments = new ArrayList<>();
            for (Object argument : YamlNodes.list(outer.expansion(property).get("arguments"))) {
                arguments.add(Names.member(YamlNodes.textAt(argument, "name")));
                JavadocTexts.parameter(doc, arguments.get(arguments.size() - 1), YamlNodes.map(argument));
            }
            ids.forEach(id -> parameters.add("String " + id));
            arguments.forEach(argument -> parameters.add("String " + argument));
            String listMember = Names.member(list);
            parameters.add("Consumer<" + inner.selector() + "." + Names.type(list) + "Expansion> " + listMember);
            doc.tag(
                    "@param " + listMember,
                    "sets modifiers and selects the fields of each element; a cursor set here applies to the"
                            + " first page only");
            String type = inner.target(list).node();
            String single = Names.member(property);
            return JavaMethod.of(
                    doc.toString(),
                    List.of(),
                    "    public Pages<" + type + "> " + single + Names.type(list),
                    parameters,
                    List.of(
                            "return Pages.byCursor(",
                            "        after -> " + Names.member(operation.tag()) + "()." + operation.method() + "(",
                            "                " + String.join(", ", ids) + ",",
                            "                all -> all." + single + "(" + String.join(", ", arguments)
                                    + ", one -> one." + listMember + "(page -> {",
                            "                    " + listMember + ".accept(page);",
                            "                    after.ifPresent(page::after);",
                            "                }))),",
                            "        response -> Optional.ofNullable(response." + single + "()).map(one -> one."
                                    + listMember + "()));"));
        }
    }
}
