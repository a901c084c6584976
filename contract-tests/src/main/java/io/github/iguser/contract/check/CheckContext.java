package io.github.iguser.contract.check;

import io.github.iguser.contract.example.Examples;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The input of the checks: a spec, recorded responses and, if present, a checkout of the project. */
public final class CheckContext {
    private final SpecSet spec;
    private final Recordings recordings;
    private final @Nullable Path project;
    private final Predicate<OperationKey> scope;
    private final Map<Class<?>, Once> shared = new HashMap<>();

    private CheckContext(SpecSet spec, Recordings recordings, @Nullable Path project, Predicate<OperationKey> scope) {
        this.spec = spec;
        this.recordings = recordings;
        this.project = project;
        this.scope = scope;
    }

    public static CheckContext of(SpecSet spec, Recordings recordings) {
        return new CheckContext(spec, recordings, null, key -> true);
    }

    /** The same with the root folder of a checkout, for what can only be asked of sources. */
    public CheckContext withProject(Path project) {
        return new CheckContext(spec, recordings, project, scope).keepingExamples(this);
    }

    /** The same, narrowed to some operations. */
    public CheckContext only(Predicate<OperationKey> operations) {
        return new CheckContext(spec, recordings, project, scope.and(operations)).keepingExamples(this);
    }

    public SpecSet spec() {
        return spec;
    }

    /**
     * Returns all recordings, also those out of scope: a sequence of one operation may need the responses of another.
     */
    public Recordings recordings() {
        return recordings;
    }

    /** The examples of the spec, made once; a context that reuses another's keeps those of its spec. */
    public List<Recording> examples() {
        return once(ExampleSet.class, () -> new ExampleSet(Examples.of(spec))).all();
    }

    private record ExampleSet(List<Recording> all) {}

    /** The same with the given examples instead of all those of the spec. */
    public CheckContext withExamples(List<Recording> examples) {
        CheckContext with = new CheckContext(spec, recordings, project, scope);
        with.once(ExampleSet.class, () -> new ExampleSet(List.copyOf(examples)));
        return with;
    }

    /** Keeps the examples that were given: a context narrowed or with a project still has them. */
    private CheckContext keepingExamples(CheckContext of) {
        ExampleSet given = of.made(ExampleSet.class);
        if (given != null) {
            once(ExampleSet.class, () -> given);
        }
        return this;
    }

    /** The exchanges of the operations in scope, which are those to check. */
    public List<Recording> inScope(ExchangeSource source) {
        return source.of(this).stream()
                .filter(recording -> covers(new OperationKey(recording.host(), recording.operationId())))
                .toList();
    }

    public @Nullable Path project() {
        return project;
    }

    /** The operations of the spec that are in scope. */
    public Set<OperationKey> operations() {
        return spec.operations().stream()
                .map(CheckContext::key)
                .filter(scope)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    public boolean covers(OperationKey key) {
        return scope.test(key);
    }

    /** Makes something that several checks need, such as the pacts, once for this context. */
    public <T> T once(Class<T> type, Supplier<T> make) {
        return type.cast(holder(type).get(make));
    }

    /** Returns what was made once, or null when no check needed it, or it could not be made. */
    public <T> @Nullable T made(Class<T> type) {
        return type.cast(holder(type).made());
    }

    private synchronized Once holder(Class<?> type) {
        return shared.computeIfAbsent(type, missing -> new Once());
    }

    /** A thing made once. Who needs it meanwhile waits, and nobody waits for another thing. */
    private static final class Once {
        private @Nullable Object made;

        synchronized Object get(Supplier<?> make) {
            if (made == null) {
                made = make.get();
            }
            return made;
        }

        synchronized @Nullable Object made() {
            return made;
        }
    }

    /** Takes over what was made once for another context, such as pacts that were written before a change. */
    public CheckContext reusing(CheckContext other) {
        Map<Class<?>, Once> made;
        synchronized (other) {
            made = Map.copyOf(other.shared);
        }
        synchronized (this) {
            shared.putAll(made);
        }
        return this;
    }

    public static OperationKey key(SpecOperation operation) {
        return new OperationKey(operation.host(), operation.operationId());
    }
}
