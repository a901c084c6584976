package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.codegen.java.ConfiguredNames;
import io.github.iguser.codegen.java.Names;
import io.github.iguser.codegen.spec.OperationVerb;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecForm;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the generated Java, by the generator's own rules, in backticks for use in sentences. */
final class QuotedJavaNames {
    private final ConfiguredNames names;
    private final Map<String, String> clientsByUploadHost;

    private QuotedJavaNames(ConfiguredNames names, Map<String, String> clientsByUploadHost) {
        this.names = names;
        this.clientsByUploadHost = clientsByUploadHost;
    }

    /**
     * Returns the names for two specs. Each host that one of them, or the spec of this version, names as an upload host
     * has no interface of its own.
     */
    static QuotedJavaNames of(SpecSet before, SpecSet after) {
        Map<String, String> clients = new HashMap<>();
        for (SpecSet spec : List.of(before, after, SpecSet.embedded())) {
            for (SpecDocument document : spec.documents()) {
                String uploads = document.at("/servers/0/x-upload-host").asText("");
                if (!uploads.isEmpty()) {
                    clients.put(uploads.replaceFirst("^https://", ""), client(document.host()));
                }
            }
        }
        return new QuotedJavaNames(ConfiguredNames.embedded(), clients);
    }

    /** Returns the class of the client of a host, without backticks. */
    static String client(String host) {
        return switch (host) {
            case "graph.facebook.com" -> FacebookLoginClient.class.getSimpleName();
            case "graph.instagram.com" -> InstagramLoginClient.class.getSimpleName();
            default -> "the client of " + host;
        };
    }

    /** Returns the setter of the builder of a client that takes the secret of the app. */
    static String appSecret(String host) {
        return code(client(host) + ".Builder.appSecret(...)");
    }

    /** Returns the class of the client that uploads to a host, without backticks, or null if none does. */
    @Nullable
    String upload(String host) {
        return clientsByUploadHost.get(host);
    }

    /**
     * Returns the method that calls an operation: {@code `MediaApi.list(...)`}, or of the client for an upload, whose
     * parameters are those of {@code VideoUpload}.
     */
    String call(SpecOperation operation) {
        String client = upload(operation.host());
        if (client != null) {
            return code(client + "." + Names.member(operation.operationId()) + "(VideoUpload)");
        }
        String verb = OperationVerb.of(operation.operationId(), operation.pathTemplate());
        return code(operation.tag() + "Api." + Names.member(verb == null ? operation.operationId() : verb) + "(...)");
    }

    /**
     * Returns the method that calls an operation, with its arguments: {@code `MediaApi.list(igUserId,
     * ListMediaParams)`}.
     *
     * @param types the types of the arguments after those for the path
     */
    String call(SpecOperation operation, List<String> types) {
        List<String> arguments = new ArrayList<>();
        for (SpecParameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                arguments.add(Names.member(parameter.name()));
            }
        }
        arguments.addAll(types);
        return call(operation).replace("(...)", "(" + String.join(", ", arguments) + ")");
    }

    /** Returns the setter of a query parameter. */
    String setter(SpecOperation operation, String parameter) {
        return code(parameters(operation) + ".Builder." + Names.member(parameter) + "(...)");
    }

    /**
     * Returns the setter of a parameter of a form.
     *
     * @param kind the kind whose builder has it, null for a form without kinds, empty for any kind
     */
    String formSetter(SpecOperation operation, @Nullable String kind, String parameter) {
        String type = kind == null ? parameters(operation) : kind;
        return code((type.isEmpty() ? "" : type + ".") + "Builder." + Names.member(parameter) + "(...)");
    }

    /** Returns the class of a form with kinds, else the class of the parameters. */
    String form(SpecOperation operation, SpecForm form) {
        String schema = form.pointer().substring(form.pointer().lastIndexOf('/') + 1);
        String base = names.kindBase(schema);
        return base == null ? parameters(operation) : base;
    }

    /** Returns the class of the parameters of an operation, without backticks. */
    String parameters(SpecOperation operation) {
        return Names.type(operation.operationId().replaceFirst("^get(?=[A-Z])", "")) + "Params";
    }

    /** Returns the method that selects a field. */
    String select(String node, @Nullable String view, String field) {
        return code(selector(node, view) + "." + Names.member(field) + "()");
    }

    /** Returns the class that selects fields of a node or view, without backticks. */
    String selector(String node, @Nullable String view) {
        return view == null ? node + "Fields" : names.selector(node, view);
    }

    /** Returns the accessor of a model. */
    String accessor(String schema, String property) {
        return code(model(schema) + "." + Names.member(property) + "()");
    }

    /** Returns the setter of a model that callers build. */
    String modelSetter(String schema, String property) {
        return code(model(schema) + ".Builder." + Names.member(property) + "(...)");
    }

    /** Returns the class of a schema, without backticks: generated, or of the runtime. */
    String model(String schema) {
        String type = names.runtimeType(schema);
        return type == null ? schema : type.substring(type.lastIndexOf('.') + 1);
    }

    /** Returns the constant of a known value, or null for another spelling of one, which has none. */
    @Nullable
    String constant(String schema, JsonNode value) {
        if (value.has("spelling-of")) {
            return null;
        }
        String name = value.path("name").asText("");
        return code(schema + "."
                + (name.isEmpty() ? Names.constant(value.path("value").asText()) : name));
    }

    /** Returns the constant of a value of a parameter whose values the spec lists. */
    String enumConstant(String property, String value) {
        return code(Names.type(property) + "." + Names.constant(value));
    }

    /** Returns the class of the exception of a category of errors. */
    String exception(String category) {
        return code(
                switch (category) {
                    case "token" -> "AccessTokenException";
                    case "permission" -> "PermissionException";
                    case "rate-limit" -> "RateLimitException";
                    case "transient" -> "TransientException";
                    case "invalid-request" -> "InvalidRequestException";
                    default -> "GraphException";
                });
    }

    static String code(String text) {
        return "`" + text + "`";
    }
}
