package io.github.iguser.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The spec of this checkout, edited in memory, and the changes that the comparison finds between the two. */
final class SpecEdit {
    static final String FACEBOOK = "graph.facebook.com";
    static final String INSTAGRAM = "graph.instagram.com";

    private static final SpecSet SPEC = SpecSet.embedded();

    private final List<Consumer<ObjectNode>> edits = new ArrayList<>();
    private @Nullable String host;

    private SpecEdit() {}

    /** Starts an edit of the documents of all hosts. */
    static SpecEdit everywhere() {
        return new SpecEdit();
    }

    /** Starts an edit of the documents of one host. */
    static SpecEdit of(String host) {
        SpecEdit edit = new SpecEdit();
        edit.host = host;
        return edit;
    }

    /** Sets a member, in each document that has the object around it. */
    SpecEdit set(String pointer, String json) {
        return edit(pointer, (parent, last) -> {
            if (parent instanceof ArrayNode array) {
                array.add(json(json));
            } else {
                ((ObjectNode) parent).set(last, json(json));
            }
        });
    }

    /** Removes a member or an element. */
    SpecEdit remove(String pointer) {
        return edit(pointer, (parent, last) -> {
            if (parent instanceof ArrayNode array) {
                array.remove(Integer.parseInt(last));
            } else {
                ((ObjectNode) parent).remove(last);
            }
        });
    }

    /** Gives a path another template. */
    SpecEdit movePath(String pointer, String template) {
        return edit(pointer, (parent, last) -> {
            ObjectNode paths = (ObjectNode) parent;
            paths.set(template, paths.remove(last));
        });
    }

    private SpecEdit edit(String pointer, BiConsumer<JsonNode, String> change) {
        int slash = pointer.lastIndexOf('/');
        String last = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        edits.add(tree -> {
            JsonNode parent = tree.at(pointer.substring(0, slash));
            if (!parent.isMissingNode()) {
                change.accept(parent, last);
            }
        });
        return this;
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** Returns the changes from the spec of this checkout to the edited one. */
    List<SpecChange> changes() {
        return compare(SPEC, edited());
    }

    /** Returns the changes from the edited spec to that of this checkout. */
    List<SpecChange> changesBack() {
        return compare(edited(), SPEC);
    }

    /** Returns the changes to a spec that does not have the host. */
    List<SpecChange> goneHost() {
        return compare(
                SPEC,
                SpecSet.of(SPEC.documents().stream()
                        .filter(document -> !document.host().equals(host))
                        .toList()));
    }

    private SpecSet edited() {
        SpecSet edited = SPEC;
        boolean differs = false;
        for (SpecDocument document : SPEC.documents()) {
            if (host == null || document.host().equals(host)) {
                ObjectNode tree = document.tree().deepCopy();
                edits.forEach(edit -> edit.accept(tree));
                differs |= !tree.equals(document.tree());
                edited = edited.with(document.host(), document.root(), tree);
            }
        }
        assertThat(differs).as("the edit changes a document").isTrue();
        return edited;
    }

    private static List<SpecChange> compare(SpecSet before, SpecSet after) {
        return SpecComparison.compare("old", before, "new", after).changes();
    }

    /** Returns the changes as lines: impact, part, hosts, place, difference, effect. */
    static List<String> lines(List<SpecChange> changes) {
        return changes.stream()
                .map(change -> change.impact().word() + " " + change.part().word() + " " + hosts(change) + " "
                        + change.place() + ": " + change.what() + " => " + change.effect())
                .toList();
    }

    private static String hosts(SpecChange change) {
        if (change.hosts().size() == 3) {
            return "each";
        }
        return change.hosts().size() == 2 ? "both" : change.hosts().get(0).replaceAll("graph\\.|\\.com", "");
    }
}
