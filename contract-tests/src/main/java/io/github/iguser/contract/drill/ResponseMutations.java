package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mutations of a recorded response. */
final class ResponseMutations {
    private static final String ERROR_SCHEMA = SpecDocument.schemaPointer("GraphError");

    private static final Pattern CURSORS_ONLY =
            Pattern.compile("/(business_discovery|collaboration_invites|mentioned_comment|mentioned_media|tags)(/|$)");

    private final RecordingEditor editor;
    private final Recording recording;
    private final ObjectNode body;

    ResponseMutations(RecordingEditor editor, ObjectNode body) {
        this.editor = editor;
        this.recording = editor.recording();
        this.body = body;
    }

    void collect() {
        for (Member member : members()) {
            addNameMutations(member);
            addValueMutations(member);
        }
        addExtraMember("");
        if (body.path("error").isObject()) {
            addErrorMutations();
        } else {
            addPagingMutations(body, "");
        }
    }

    private List<Member> members() {
        SpecOperation operation = editor.operation();
        SpecDocument document = operation.document();
        String schema = body.has("error") ? ERROR_SCHEMA : operation.responseSchema(recording.status());
        if (schema == null) {
            return List.of();
        }
        // GET /me is documented in an envelope that its schema does not have.
        boolean enveloped = operation.flatOrData() && body.path("data").isArray();
        return enveloped
                ? Member.of(document, schema, body.at("/data/0"), "/data/0")
                : Member.of(document, schema, body, "");
    }

    private void addNameMutations(Member member) {
        String at = member.pointer();
        editor.changeBody(MutationKind.FIELD_RENAMED, at, tree -> {
            JsonEdits.rename(JsonEdits.object(tree, member.parent()), member.name(), member.name() + "_v2");
        });
        MutationKind dropped = member.isAlwaysPresent() ? MutationKind.MEMBER_DROPPED : MutationKind.OPTIONAL_DROPPED;
        editor.changeBody(
                dropped, at, tree -> JsonEdits.object(tree, member.parent()).remove(member.name()));
        if (member.value().isObject()) {
            addExtraMember(at);
        }
    }

    private void addExtraMember(String object) {
        editor.changeBody(
                MutationKind.FIELD_ADDED,
                object,
                tree -> JsonEdits.object(tree, object).put("unknown_member", true));
    }

    private void addValueMutations(Member member) {
        replace(MutationKind.MEMBER_NULL, member, ObjectNode::nullNode);
        JsonNode value = member.value();
        if (value.isNumber()) {
            replace(MutationKind.NUMBER_AS_TEXT, member, tree -> tree.textNode(value.asText()));
        } else {
            replace(MutationKind.TYPE_CHANGED, member, tree -> retyped(tree, value));
        }
        if (member.isOpenValue()) {
            replace(MutationKind.VALUE_UNKNOWN, member, tree -> tree.textNode("NEVER_SEEN"));
        } else if (member.isTimestamp()) {
            String zulu = value.asText().replaceAll("[+-]\\d\\d:?\\d\\d$", "Z");
            replace(MutationKind.TIMESTAMP_RESHAPED, member, tree -> tree.textNode(zulu));
        } else if (value.isTextual()) {
            replace(MutationKind.TEXT_CHANGED, member, tree -> tree.textNode("other words"));
        }
    }

    private static JsonNode retyped(ObjectNode tree, JsonNode value) {
        if (value.isTextual()) {
            return tree.numberNode(17);
        }
        if (value.isObject()) {
            return tree.arrayNode().add(value);
        }
        return value.isArray() ? tree.objectNode() : tree.textNode(value.asText());
    }

    private void replace(MutationKind kind, Member member, Function<ObjectNode, JsonNode> value) {
        editor.changeBody(
                kind,
                member.pointer(),
                tree -> JsonEdits.object(tree, member.parent()).set(member.name(), value.apply(tree)));
    }

    private void addErrorMutations() {
        editor.changeBody(MutationKind.ERROR_RESHAPED, "/error/code", tree -> {
            ObjectNode error = JsonEdits.object(tree, "/error");
            error.put("code", error.path("code").asText());
        });
        editor.changeBody(MutationKind.ERROR_RESHAPED, "/error", tree -> {
            ObjectNode error = JsonEdits.object(tree, "/error");
            tree.removeAll();
            tree.setAll(error);
        });
    }

    /**
     * Mutates the paging of each list. Lists of other accounts and of their media have cursors only, even if the
     * operation pages by links.
     */
    private void addPagingMutations(JsonNode node, String at) {
        String place = at + "/paging";
        if (node.path("data").isArray() && node.path("paging").isObject()) {
            if (node.path("paging").has("next") && node.path("paging").has("cursors")) {
                editor.changeBody(
                        MutationKind.PAGING_RESHAPED,
                        place + "/cursors",
                        tree -> JsonEdits.object(tree, place).remove("cursors"));
            }
            if (!node.path("paging").has("next") && cursorsOnly(at)) {
                editor.changeBody(
                        MutationKind.PAGING_RESHAPED,
                        place + "/next",
                        tree -> JsonEdits.object(tree, place)
                                .put("next", "https://" + recording.host() + recording.path() + "?after=MTIz"));
            }
        }
        node.properties()
                .forEach(entry -> addPagingMutations(entry.getValue(), at + "/" + SpecDocument.escape(entry.getKey())));
    }

    private boolean cursorsOnly(String at) {
        @Nullable String kind = editor.operation().paging();
        return at.isEmpty() ? "cursor".equals(kind) : CURSORS_ONLY.matcher(at).lookingAt();
    }
}
