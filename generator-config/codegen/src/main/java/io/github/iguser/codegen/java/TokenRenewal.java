package io.github.iguser.codegen.java;

import io.github.iguser.codegen.spec.YamlNodes;
import java.util.ArrayList;
import java.util.List;

/**
 * The methods of a client that return a {@code TokenRefresh}, for an operation that exchanges the token in a parameter
 * for a new one. The operation's other parameters become arguments.
 */
record TokenRenewal(JavaOperation operation, String client) {
    List<JavaMethod> methods() {
        return List.of(withDefaults(), withSettings());
    }

    private String name() {
        return "token" + Names.type(operation.method());
    }

    private List<QueryParameter> arguments() {
        return operation.sent().stream()
                .filter(parameter -> !parameter.wire().equals(operation.renewed()))
                .toList();
    }

    private List<String> parameters() {
        return arguments().stream()
                .map(parameter -> "String " + parameter.javaName())
                .toList();
    }

    private Javadoc doc() {
        Javadoc doc = Javadoc.at(4)
                .text("Returns a function that a `RefreshingToken` calls to refresh its token. It calls `"
                        + operation.tag() + "Api." + operation.method()
                        + "` with a client of its own, which it closes afterwards, and does not retry.")
                .text(YamlNodes.textAt(operation.operation().node(), "description"));
        arguments().forEach(parameter -> JavadocTexts.parameter(doc, parameter.javaName(), parameter.node()));
        return doc;
    }

    private JavaMethod withDefaults() {
        List<String> passed = new ArrayList<>(
                arguments().stream().map(QueryParameter::javaName).toList());
        passed.add("settings -> {}");
        return JavaMethod.of(
                doc().toString(),
                List.of(),
                "    public static TokenRefresh " + name(),
                parameters(),
                List.of("return " + name() + "(" + String.join(", ", passed) + ");"));
    }

    private JavaMethod withSettings() {
        List<String> parameters = new ArrayList<>(parameters());
        parameters.add("Consumer<Builder> settings");
        List<String> types =
                new ArrayList<>(arguments().stream().map(parameter -> "String").toList());
        Javadoc doc = Javadoc.at(4)
                .text("Calls the API as " + link(types) + " does, by a client with other settings, such as another base"
                        + " URL.")
                .tag("@param settings", "sets what the client has besides its token");
        return JavaMethod.of(
                doc.toString(),
                List.of(),
                "    public static TokenRefresh " + name(),
                parameters,
                List.of(
                        "return token -> {",
                        "    Builder builder = builder().retries(RetryPolicy.none());",
                        "    settings.accept(builder);",
                        "    try (" + client + " client = builder.accessToken(token).build()) {",
                        "        " + operation.responseType().text() + " renewed = client."
                                + Names.member(operation.tag()) + "()",
                        "                ." + operation.method() + "(" + arguments("token") + ")",
                        "                .execute();",
                        "        TokenGrant grant = TokenGrant.of(renewed.accessToken());",
                        "        Long expiresIn = renewed.expiresIn();",
                        "        return expiresIn == null ? grant : grant.withExpiresIn(expiresIn);",
                        "    }",
                        "};"));
    }

    private String link(List<String> types) {
        return "`#" + name() + "(" + String.join(", ", types) + ")`";
    }

    /** The arguments of the call: none, or a function that sets all parameters. */
    private String arguments(String token) {
        if (operation.sent().isEmpty()) {
            return "";
        }
        StringBuilder set = new StringBuilder("p -> p");
        operation
                .sent()
                .forEach(parameter -> set.append('.')
                        .append(parameter.javaName())
                        .append('(')
                        .append(parameter.wire().equals(operation.renewed()) ? token : parameter.javaName())
                        .append(')'));
        return set.toString();
    }
}
