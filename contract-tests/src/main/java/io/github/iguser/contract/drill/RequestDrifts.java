package io.github.iguser.contract.drill;

import io.github.iguser.contract.recording.Recording;

/** Drifts of a recorded request, and of the status of its answer. */
final class RequestDrifts {
    private final RecordingEditor editor;

    RequestDrifts(RecordingEditor editor) {
        this.editor = editor;
    }

    void collect() {
        Recording recording = editor.recording();
        for (String parameter : recording.query().keySet()) {
            editor.changeMapping(
                    DriftKind.PARAMETER_RENAMED,
                    "request.query." + parameter,
                    mapping -> Trees.rename(
                            Trees.object(mapping, "/request/queryParameters"), parameter, parameter + "_v2"));
        }
        editor.changeMapping(
                DriftKind.PARAMETER_ADDED,
                "request.query",
                mapping -> Trees.object(mapping, "/request")
                        .withObjectProperty("queryParameters")
                        .putObject("never_described")
                        .put("equalTo", "1"));
        fields(recording);
        String moved = recording.path().matches(".*/\\d+") ? recording.path() + "/profile" : recording.path() + "_v2";
        editor.changeMapping(
                DriftKind.EDGE_MOVED,
                "request.path",
                mapping -> Trees.object(mapping, "/request").put("urlPath", moved));
        int status = recording.status() < 400 ? 500 : 200;
        editor.changeMapping(
                DriftKind.STATUS_CHANGED,
                "status",
                mapping -> Trees.object(mapping, "/response").put("status", status));
    }

    /** Of a refused request the fields prove nothing: it may have been refused for them. */
    private void fields(Recording recording) {
        String fields = recording.query().get("fields");
        if (fields != null && recording.status() < 400) {
            String renamed = fields.replaceFirst("^\\w+", "$0_v2");
            editor.changeMapping(
                    DriftKind.FIELD_ASKED_RENAMED,
                    "request.query.fields",
                    mapping -> Trees.object(mapping, "/request/queryParameters/fields")
                            .put("equalTo", renamed));
        }
    }
}
