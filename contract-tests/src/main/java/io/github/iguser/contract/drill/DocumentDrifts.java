package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.spec.SpecDocument;
import io.github.iguser.contract.spec.SpecOperation;
import java.util.List;

/** Drifts of what only the documentation says: servers, authentication, permissions, and the table of errors. */
final class DocumentDrifts {
    private static final String ERRORS = "/x-error-codes";
    private static final List<String> REPEATS = List.of("never", "backoff", "wait", "new-token", "new-container");
    private static final List<String> CATEGORIES =
            List.of("token", "permission", "rate-limit", "transient", "invalid-request");

    private final SpecEditor editor;

    DocumentDrifts(SpecEditor editor) {
        this.editor = editor;
    }

    void collect() {
        SpecDocument document =
                SpecEditor.having(editor.spec(), editor.host(), "/servers").get(0);
        put(DriftKind.SERVER_MOVED, "/servers/0", "url", "https://graph.instagrarn.com/" + document.version());
        put(DriftKind.SERVER_MOVED, "/servers/0", "url", "http://" + editor.host() + "/" + document.version());
        authentication(document);
        errors(document.tree().path("x-error-codes"));
        permissions("/x-known-permissions", document.tree().path("x-known-permissions"));
        for (SpecOperation operation : editor.spec().operations(editor.host())) {
            operation(operation);
        }
    }

    private void authentication(SpecDocument document) {
        String schemes = "/components/securitySchemes";
        document.tree().at(schemes).properties().forEach(scheme -> {
            String at = schemes + "/" + scheme.getKey();
            for (String fact : List.of("type", "scheme", "in", "name")) {
                if (scheme.getValue().has(fact)) {
                    put(DriftKind.AUTHENTICATION_CHANGED, at, fact, "other");
                }
            }
            editor.change(
                    DriftKind.AUTHENTICATION_CHANGED,
                    at,
                    tree -> Trees.object(tree, schemes).remove(scheme.getKey()));
        });
        editor.change(DriftKind.AUTHENTICATION_CHANGED, "/servers/0/x-appsecret-proof", "/servers/0", tree -> {
            ObjectNode server = Trees.object(tree, "/servers/0");
            server.put("x-appsecret-proof", !server.path("x-appsecret-proof").asBoolean());
        });
    }

    private void errors(JsonNode table) {
        for (int i = 0; i < table.size(); i++) {
            String at = ERRORS + "/" + i;
            int row = i;
            put(
                    DriftKind.REPEAT_CHANGED,
                    at,
                    "repeat",
                    next(REPEATS, table.get(i).path("repeat").asText()));
            put(
                    DriftKind.CATEGORY_CHANGED,
                    at,
                    "category",
                    next(CATEGORIES, table.get(i).path("category").asText()));
            editor.change(DriftKind.ERROR_CODE_FORGOTTEN, at, tree -> ((ArrayNode) tree.at(ERRORS)).remove(row));
        }
    }

    private static String next(List<String> values, String value) {
        return values.get((values.indexOf(value) + 1) % values.size());
    }

    private void permissions(String list, JsonNode known) {
        for (int i = 0; i < known.size(); i++) {
            String at = list + "/" + i;
            put(
                    DriftKind.PERMISSION_RENAMED,
                    at,
                    "name",
                    known.get(i).path("name").asText() + "_v2");
        }
    }

    private void operation(SpecOperation operation) {
        String needed = operation.pointer() + "/x-permissions/" + SpecDocument.escape(editor.host());
        JsonNode permissions = operation.document().tree().at(needed);
        for (int i = 0; i < permissions.size(); i++) {
            int at = i;
            editor.change(
                    DriftKind.PERMISSION_FORGOTTEN, needed + "/" + i, tree -> ((ArrayNode) tree.at(needed)).remove(at));
            if (permissions.get(i).isTextual()) {
                String misspelt = permissions.get(i).asText().replaceFirst("_", "-");
                editor.change(
                        DriftKind.PERMISSION_RENAMED,
                        needed + "/" + i,
                        tree -> ((ArrayNode) tree.at(needed)).set(at, misspelt));
            }
        }
        JsonNode fields = operation.definition().path("x-default-fields");
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).asText().equals(SchemaDrifts.ALWAYS_THERE)) {
                continue;
            }
            int at = i;
            String list = operation.pointer() + "/x-default-fields";
            editor.change(
                    DriftKind.DEFAULT_FIELDS_CHANGED, list + "/" + i, tree -> ((ArrayNode) tree.at(list)).remove(at));
        }
        if (operation.flatOrData()) {
            editor.change(
                    DriftKind.ENVELOPE_CHANGED,
                    operation.pointer() + "/x-response-envelope",
                    tree -> Trees.object(tree, operation.pointer()).remove("x-response-envelope"));
        }
    }

    private void put(DriftKind kind, String at, String key, String value) {
        editor.change(kind, at + "/" + key, tree -> Trees.object(tree, at).put(key, value));
    }
}
