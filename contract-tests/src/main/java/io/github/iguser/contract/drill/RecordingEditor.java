package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects the mutations of one recording; each of them changes a copy when it is applied. */
final class RecordingEditor {
    private final CheckContext base;
    private final Recording recording;
    private final @Nullable ObjectNode body;
    private final List<Mutation> mutations = new ArrayList<>();

    RecordingEditor(CheckContext base, Recording recording) {
        this.base = base;
        this.recording = recording;
        this.body = JsonEdits.read(recording.bodyText());
    }

    /** Returns all mutations of a recording. */
    static List<Mutation> mutationsOf(CheckContext base, Recording recording) {
        RecordingEditor editor = new RecordingEditor(base, recording);
        new RequestMutations(editor).collect();
        new HeaderMutations(editor).collect();
        if (editor.body != null) {
            new ResponseMutations(editor, editor.body).collect();
            if (recording.status() < 400) {
                new MetricMutations(editor).collect(editor.body);
            }
        }
        return List.copyOf(editor.mutations);
    }

    /**
     * Returns the context without a mutation. A mutation is killed only by a finding that this context does not have.
     */
    static CheckContext alone(CheckContext base, Recording recording) {
        OperationKey key = new OperationKey(recording.host(), recording.operationId());
        return CheckContext.of(base.spec(), Recordings.of(List.of(recording))).only(key::equals);
    }

    Recording recording() {
        return recording;
    }

    SpecOperation operation() {
        return base.spec().byId(recording.host(), recording.operationId());
    }

    void changeBody(MutationKind kind, String site, Consumer<ObjectNode> change) {
        add(kind, site, () -> {
            ObjectNode changed = Objects.requireNonNull(body).deepCopy();
            change.accept(changed);
            return recording.with(recording.mapping(), changed.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    void changeMapping(MutationKind kind, String site, Consumer<ObjectNode> change) {
        add(kind, site, () -> {
            ObjectNode changed = recording.mapping();
            change.accept(changed);
            return recording.with(changed, recording.body());
        });
    }

    private void add(MutationKind kind, String site, Supplier<Recording> changed) {
        mutations.add(new Mutation(kind, recording.name(), site, () -> alone(base, changed.get())));
    }
}
