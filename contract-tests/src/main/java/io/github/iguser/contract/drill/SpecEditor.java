package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Collects the mutations of the spec of one host. A schema that several of its documents have comes from one source
 * file, so a mutation changes it in all of them.
 */
final class SpecEditor {
    private final CheckContext base;
    private final String host;
    private final List<Mutation> mutations = new ArrayList<>();

    private SpecEditor(CheckContext base, String host) {
        this.base = base;
        this.host = host;
    }

    /** Returns all mutations of the spec of a host. */
    static List<Mutation> mutationsOf(CheckContext base, String host) {
        SpecEditor editor = new SpecEditor(base, host);
        new SchemaMutations(editor).collect();
        new OperationMutations(editor).collect();
        new RequestRuleMutations(editor).collect();
        new LooserMutations(editor).collect();
        new DocumentMutations(editor).collect();
        return List.copyOf(editor.mutations);
    }

    /** Returns the unchanged context, narrowed to the operations of one host. */
    static CheckContext unchanged(CheckContext base, String host) {
        return CheckContext.of(base.spec(), base.recordings())
                .withExamples(base.examples())
                .only(on(host));
    }

    String host() {
        return host;
    }

    SpecSet spec() {
        return base.spec();
    }

    /** Returns the schemas of the host by name. */
    Map<String, JsonNode> schemas() {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        for (SpecDocument document : documentsWith(base.spec(), host, "/components/schemas")) {
            document.tree()
                    .at("/components/schemas")
                    .properties()
                    .forEach(schema -> schemas.putIfAbsent(schema.getKey(), schema.getValue()));
        }
        return schemas;
    }

    /** Adds a mutation of every document of the host that has the place. */
    void change(MutationKind kind, String place, Consumer<ObjectNode> change) {
        change(kind, place, place, change);
    }

    /** Adds a mutation whose site is inside the place. */
    void change(MutationKind kind, String site, String place, Consumer<ObjectNode> change) {
        if (documentsWith(base.spec(), host, place).isEmpty()) {
            throw new IllegalStateException(
                    kind + " " + site + ": no document of " + host + " has " + place + ", so nothing would change");
        }
        changeSpecSet(kind, site, spec -> changed(spec, host, place, change));
    }

    void changeSpecSet(MutationKind kind, String site, UnaryOperator<SpecSet> change) {
        mutations.add(new Mutation(
                kind,
                host,
                site,
                () -> CheckContext.of(change.apply(base.spec()), base.recordings())
                        .only(on(host))));
    }

    static SpecSet changed(SpecSet spec, String host, String place, Consumer<ObjectNode> change) {
        SpecSet changed = spec;
        for (SpecDocument document : documentsWith(spec, host, place)) {
            ObjectNode tree = document.tree().deepCopy();
            change.accept(tree);
            changed = changed.with(document.host(), document.root(), tree);
        }
        return changed;
    }

    /** Returns the documents of a host that have a place. */
    static List<SpecDocument> documentsWith(SpecSet spec, String host, String place) {
        return spec.documents().stream()
                .filter(document -> document.host().equals(host))
                .filter(document -> !document.tree().at(place).isMissingNode())
                .toList();
    }

    private static Predicate<OperationKey> on(String host) {
        return key -> key.host().equals(host);
    }
}
