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

    /** Returns a copy with the root folder of a checkout, for checks that read sources. */
    public CheckContext withProject(Path project) {
        return new CheckContext(spec, recordings, project, scope).keepingExamples(this);
    }

    /** Returns a copy that covers only some operations. */
    public CheckContext only(Predicate<OperationKey> operations) {
        return new CheckContext(spec, recordings, project, scope.and(operations)).keepingExamples(this);
    }

    public SpecSet spec() {
        return spec;
    }

    /**
     * Returns all recordings, including those out of scope: a sequence of one operation may need the responses of
     * another.
     */
    public Recordings recordings() {
        return recordings;
    }

    /** Returns the examples of the spec. They are made once; a context that reuses another one keeps its examples. */
    public List<Recording> examples() {
        return getOrMake(ExampleSet.class, () -> new ExampleSet(Examples.of(spec)))
                .all();
    }

    private record ExampleSet(List<Recording> all) {}

    /** Returns a copy with the given examples instead of all examples of the spec. */
    public CheckContext withExamples(List<Recording> examples) {
        CheckContext with = new CheckContext(spec, recordings, project, scope);
        with.getOrMake(ExampleSet.class, () -> new ExampleSet(List.copyOf(examples)));
        return with;
    }

    /** Takes over the examples that were given to another context. */
    private CheckContext keepingExamples(CheckContext other) {
        ExampleSet given = other.getIfMade(ExampleSet.class);
        if (given != null) {
            getOrMake(ExampleSet.class, () -> given);
        }
        return this;
    }

    /** Returns the exchanges of the operations in scope. */
    public List<Recording> inScope(ExchangeSource source) {
        return source.of(this).stream()
                .filter(recording -> covers(new OperationKey(recording.host(), recording.operationId())))
                .toList();
    }

    public @Nullable Path project() {
        return project;
    }

    /** Returns the operations of the spec that are in scope. */
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

    /** Returns a value that several checks need, such as the pacts, and makes it on first use. */
    public <T> T getOrMake(Class<T> type, Supplier<T> make) {
        return type.cast(holder(type).get(make));
    }

    /** Returns a value that was made before, or null if no check needed it or making it failed. */
    public <T> @Nullable T getIfMade(Class<T> type) {
        return type.cast(holder(type).made());
    }

    private synchronized Once holder(Class<?> type) {
        return shared.computeIfAbsent(type, missing -> new Once());
    }

    /** A value made once. Threads that need it meanwhile wait; threads that need another value do not. */
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

    /** Takes over the values made for another context, such as pacts written before a change. */
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
