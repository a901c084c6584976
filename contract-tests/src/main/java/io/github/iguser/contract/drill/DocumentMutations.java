package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.List;

/**
 * Mutations of parts of the spec that only the documentation confirms: servers, authentication, permissions, and the
 * table of errors.
 */
final class DocumentMutations {
    private static final String ERRORS = "/x-error-codes";
    private static final List<String> REPEATS = List.of("never", "backoff", "wait", "new-token", "new-container");
    private static final List<String> CATEGORIES =
            List.of("token", "permission", "rate-limit", "transient", "invalid-request");

    private final SpecEditor editor;

    DocumentMutations(SpecEditor editor) {
        this.editor = editor;
    }

    void collect() {
        SpecDocument document = SpecEditor.documentsWith(editor.spec(), editor.host(), "/servers")
                .get(0);
        setText(MutationKind.SERVER_MOVED, "/servers/0", "url", "https://graph.instagrarn.com" + document.basePath());
        setText(MutationKind.SERVER_MOVED, "/servers/0", "url", "http://" + editor.host() + document.basePath());
        addAuthentication(document);
        addErrors(document.tree().path("x-error-codes"));
        addPermissions("/x-known-permissions", document.tree().path("x-known-permissions"));
        for (SpecOperation operation : editor.spec().operations(editor.host())) {
            addOperation(operation);
        }
    }

    private void addAuthentication(SpecDocument document) {
        String schemes = "/components/securitySchemes";
        document.tree().at(schemes).properties().forEach(scheme -> {
            String at = schemes + "/" + scheme.getKey();
            for (String fact : List.of("type", "scheme", "in", "name")) {
                if (scheme.getValue().has(fact)) {
                    setText(MutationKind.AUTHENTICATION_CHANGED, at, fact, "other");
                }
            }
            editor.change(
                    MutationKind.AUTHENTICATION_CHANGED,
                    at,
                    tree -> JsonEdits.object(tree, schemes).remove(scheme.getKey()));
        });
        editor.change(MutationKind.AUTHENTICATION_CHANGED, "/servers/0/x-appsecret-proof", "/servers/0", tree -> {
            ObjectNode server = JsonEdits.object(tree, "/servers/0");
            server.put("x-appsecret-proof", !server.path("x-appsecret-proof").asBoolean());
        });
        if (document.tree().at("/servers/0").has("x-upload-host")) {
            setText(MutationKind.AUTHENTICATION_CHANGED, "/servers/0", "x-upload-host", "https://upload.example.com");
        }
    }

    private void addErrors(JsonNode table) {
        for (int i = 0; i < table.size(); i++) {
            String at = ERRORS + "/" + i;
            int row = i;
            setText(
                    MutationKind.REPEAT_CHANGED,
                    at,
                    "repeat",
                    next(REPEATS, table.get(i).path("repeat").asText()));
            setText(
                    MutationKind.CATEGORY_CHANGED,
                    at,
                    "category",
                    next(CATEGORIES, table.get(i).path("category").asText()));
            editor.change(MutationKind.ERROR_CODE_REMOVED, at, tree -> ((ArrayNode) tree.at(ERRORS)).remove(row));
        }
    }

    private static String next(List<String> values, String value) {
        return values.get((values.indexOf(value) + 1) % values.size());
    }

    private void addPermissions(String list, JsonNode known) {
        for (int i = 0; i < known.size(); i++) {
            String at = list + "/" + i;
            setText(
                    MutationKind.PERMISSION_RENAMED,
                    at,
                    "name",
                    known.get(i).path("name").asText() + "_v2");
        }
    }

    private void addOperation(SpecOperation operation) {
        String needed = operation.pointer() + "/x-permissions/" + SpecDocument.escape(editor.host());
        JsonNode permissions = operation.document().tree().at(needed);
        for (int i = 0; i < permissions.size(); i++) {
            int at = i;
            editor.change(
                    MutationKind.PERMISSION_REMOVED,
                    needed + "/" + i,
                    tree -> ((ArrayNode) tree.at(needed)).remove(at));
            if (permissions.get(i).isTextual()) {
                String misspelt = permissions.get(i).asText().replaceFirst("_", "-");
                editor.change(
                        MutationKind.PERMISSION_RENAMED,
                        needed + "/" + i,
                        tree -> ((ArrayNode) tree.at(needed)).set(at, misspelt));
            }
        }
        JsonNode fields = operation.definition().path("x-default-fields");
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).asText().equals(SchemaMutations.ALWAYS_THERE)) {
                continue;
            }
            int at = i;
            String list = operation.pointer() + "/x-default-fields";
            editor.change(
                    MutationKind.DEFAULT_FIELDS_CHANGED,
                    list + "/" + i,
                    tree -> ((ArrayNode) tree.at(list)).remove(at));
        }
        if (operation.flatOrData()) {
            editor.change(
                    MutationKind.ENVELOPE_CHANGED,
                    operation.pointer() + "/x-response-envelope",
                    tree -> JsonEdits.object(tree, operation.pointer()).remove("x-response-envelope"));
        }
    }

    private void setText(MutationKind kind, String at, String key, String value) {
        editor.change(kind, at + "/" + key, tree -> JsonEdits.object(tree, at).put(key, value));
    }
}
