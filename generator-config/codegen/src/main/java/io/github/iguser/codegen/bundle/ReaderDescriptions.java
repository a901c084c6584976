package io.github.iguser.codegen.bundle;

import io.github.iguser.codegen.spec.DocumentPosition;
import io.github.iguser.codegen.spec.YamlNodes;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Adds the content of extensions to the descriptions of a document, because other tools show descriptions and hide
 * extensions. {@link #remove} is the inverse: the generator writes the same facts to the Javadoc itself.
 */
final class ReaderDescriptions {
    private static final String DESCRIPTION = "description";
    private static final String BREAK = "\n\n";

    private final ReaderParagraphs paragraphs;
    private final BiConsumer<Map<String, Object>, String> change;

    private ReaderDescriptions(Map<String, Object> document, BiConsumer<Map<String, Object>, String> change) {
        this.paragraphs = ReaderParagraphs.of(document);
        this.change = change;
    }

    /** Appends the paragraphs to each operation, parameter, header and schema of the document. */
    static void add(Map<String, Object> document) {
        new ReaderDescriptions(document, ReaderDescriptions::append).walk(document, DocumentPosition.DOCUMENT);
    }

    /** Removes the text that {@link #add} has appended. A description with another ending is unchanged. */
    static void remove(Map<String, Object> document) {
        new ReaderDescriptions(document, ReaderDescriptions::cut).walk(document, DocumentPosition.DOCUMENT);
    }

    private void walk(Object node, DocumentPosition position) {
        Map<String, Object> map = YamlNodes.map(node);
        if (!map.isEmpty() && !map.containsKey("$ref")) {
            List<String> texts = paragraphs.of(map, position);
            if (!texts.isEmpty()) {
                change.accept(map, String.join(BREAK, texts));
            }
        }
        map.forEach((key, value) -> walk(value, position.child(key)));
        YamlNodes.list(node).forEach(element -> walk(element, position.child("0")));
    }

    private static void append(Map<String, Object> node, String text) {
        node.merge(DESCRIPTION, text, (own, added) -> String.valueOf(own).stripTrailing() + BREAK + added);
    }

    private static void cut(Map<String, Object> node, String text) {
        String description = YamlNodes.textAt(node, DESCRIPTION);
        if (text.equals(description)) {
            node.remove(DESCRIPTION);
        } else if (description != null && description.endsWith(BREAK + text)) {
            node.put(DESCRIPTION, description.substring(0, description.length() - BREAK.length() - text.length()));
        }
    }
}
