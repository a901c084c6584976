package io.github.iguser.contract.drill;

import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecForm;

/** Mutations of a recorded request, and of the status of its response. */
final class RequestMutations {
    private final RecordingEditor editor;

    RequestMutations(RecordingEditor editor) {
        this.editor = editor;
    }

    void collect() {
        Recording recording = editor.recording();
        recording.query().keySet().forEach(parameter -> addRenamed("query", "queryParameters", parameter));
        recording.form().keySet().forEach(parameter -> addRenamed("form", "formParameters", parameter));
        recording.requestHeaders().keySet().forEach(header -> {
            addRenamed("headers", "headers", header);
            addDropped(header);
        });
        addExtraParameter("query");
        SpecForm form = editor.operation().form();
        if (form != null) {
            addExtraParameter("form");
        }
        if (form != null && recording.status() < 400) {
            new FormMutations(editor, form).collect();
        }
        addRenamedField(recording);
        String moved = recording.path().matches(".*/\\d+") ? recording.path() + "/profile" : recording.path() + "_v2";
        editor.changeMapping(
                MutationKind.EDGE_MOVED,
                "request.path",
                mapping -> JsonEdits.object(mapping, "/request").put("urlPath", moved));
        int status = recording.status() < 400 ? 500 : 200;
        editor.changeMapping(
                MutationKind.STATUS_CHANGED,
                "status",
                mapping -> JsonEdits.object(mapping, "/response").put("status", status));
    }

    private void addRenamed(String part, String key, String parameter) {
        editor.changeMapping(
                MutationKind.PARAMETER_RENAMED,
                "request." + part + "." + parameter,
                mapping ->
                        JsonEdits.rename(JsonEdits.object(mapping, "/request/" + key), parameter, parameter + "_v2"));
    }

    private void addDropped(String header) {
        editor.changeMapping(
                MutationKind.PARAMETER_DROPPED,
                "request.headers." + header,
                mapping -> JsonEdits.object(mapping, "/request/headers").remove(header));
    }

    private void addExtraParameter(String part) {
        editor.changeMapping(
                MutationKind.PARAMETER_ADDED,
                "request." + part,
                mapping -> JsonEdits.object(mapping, "/request")
                        .withObjectProperty(part + "Parameters")
                        .putObject("unknown_parameter")
                        .put("equalTo", "1"));
    }

    /** Renames a requested field. Skips refused requests, which may have been refused for their fields. */
    private void addRenamedField(Recording recording) {
        String fields = recording.query().get("fields");
        if (fields != null && recording.status() < 400) {
            String renamed = fields.replaceFirst("^\\w+", "$0_v2");
            editor.changeMapping(
                    MutationKind.REQUESTED_FIELD_RENAMED,
                    "request.query.fields",
                    mapping -> JsonEdits.object(mapping, "/request/queryParameters/fields")
                            .put("equalTo", renamed));
        }
    }
}
