package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.ArrayList;
import java.util.List;

/** Mutations of the operations of a host: paths, parameters, errors, paging. */
final class OperationMutations {
    private final SpecEditor editor;

    OperationMutations(SpecEditor editor) {
        this.editor = editor;
    }

    void collect() {
        for (SpecOperation operation : editor.spec().operations(editor.host())) {
            addMovedPath(operation);
            addParameters(operation);
            addErrors(operation);
            String paging = operation.paging();
            if (paging != null) {
                editor.change(
                        MutationKind.PAGING_KIND_CHANGED,
                        operation.pointer() + "/x-paging",
                        tree -> JsonEdits.object(tree, operation.pointer())
                                .put("x-paging", paging.equals("cursor") ? "link" : "cursor"));
            }
        }
    }

    private void addMovedPath(SpecOperation operation) {
        String path = operation.pathTemplate();
        String moved = path.endsWith("}") ? path + "/profile" : path + "_v2";
        editor.change(
                MutationKind.PATH_MOVED,
                "/paths/" + SpecDocument.escape(path),
                tree -> JsonEdits.rename(JsonEdits.object(tree, "/paths"), path, moved));
    }

    /** Renames each parameter. A shared parameter is renamed for all its operations. */
    private void addParameters(SpecOperation operation) {
        for (SpecParameter parameter : operation.parameters()) {
            // The name of a path variable is never sent.
            if (!parameter.in().equals("path")) {
                editor.change(
                        MutationKind.PARAMETER_RENAMED_IN_SPEC,
                        parameter.pointer(),
                        tree -> JsonEdits.object(tree, parameter.pointer()).put("name", parameter.name() + "_v2"));
            }
        }
    }

    private void addErrors(SpecOperation operation) {
        List<String> sites = new ArrayList<>();
        for (int i = 0; i < operation.definition().path("x-errors").size(); i++) {
            sites.add(operation.pointer() + "/x-errors/" + i);
        }
        for (String site : sites) {
            editor.change(
                    MutationKind.ERROR_REMOVED,
                    site,
                    tree -> ((ArrayNode) tree.at(JsonEdits.parent(site)))
                            .remove(Integer.parseInt(JsonEdits.name(site))));
        }
    }
}
