package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.spec.SpecDocument;
import io.github.iguser.contract.spec.SpecOperation;
import io.github.iguser.contract.spec.SpecSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Collects the drifts of one document of the description; each of them changes a copy, when its turn comes. */
final class SpecEditor {
    private final CheckContext base;
    private final SpecDocument document;
    private final List<Drift> drifts = new ArrayList<>();

    private SpecEditor(CheckContext base, SpecDocument document) {
        this.base = base;
        this.document = document;
    }

    /** All drifts that a document can have. */
    static List<Drift> driftsOf(CheckContext base, SpecDocument document) {
        SpecEditor editor = new SpecEditor(base, document);
        new SchemaDrifts(editor).collect();
        new OperationDrifts(editor).collect();
        return List.copyOf(editor.drifts);
    }

    /** The operations of one document: what the checks look at before and after a drift of it. */
    static CheckContext unchanged(CheckContext base, SpecDocument document) {
        return CheckContext.of(base.spec(), base.recordings()).only(operationsOf(document));
    }

    SpecDocument document() {
        return document;
    }

    SpecSet spec() {
        return base.spec();
    }

    void change(DriftKind kind, String site, Consumer<ObjectNode> change) {
        changeSet(kind, site, spec -> changed(spec, document, change));
    }

    void changeSet(DriftKind kind, String site, UnaryOperator<SpecSet> change) {
        drifts.add(new Drift(
                kind,
                document.toString(),
                site,
                () -> CheckContext.of(change.apply(base.spec()), base.recordings())
                        .only(operationsOf(document))));
    }

    static SpecSet changed(SpecSet spec, SpecDocument document, Consumer<ObjectNode> change) {
        ObjectNode tree = document.tree().deepCopy();
        change.accept(tree);
        return spec.with(document.host(), document.root(), tree);
    }

    private static Predicate<OperationKey> operationsOf(SpecDocument document) {
        List<OperationKey> keys = document.operations().stream()
                .map((SpecOperation operation) -> CheckContext.key(operation))
                .toList();
        return keys::contains;
    }
}
