package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.LinkedHashMap;
import java.util.Map;

/** The {@code paging} of a page, by the kind of its list and its place in it. */
final class ExamplePaging {

    /** Ends the cursor that leads to the last page. */
    static final String LAST = "2";

    private static final String CURSORS = SpecDocument.schemaPointer("Cursors");

    private final ExampleCase example;
    private final ExampleValues values;

    ExamplePaging(ExampleCase example) {
        this.example = example;
        this.values = new ExampleValues(example.operation().document());
    }

    /** @param top whether it is the page that the operation itself returns, and not a field of a node */
    ObjectNode of(String kind, boolean top, Map<String, String> modifiers) {
        ExampleCase.Position position = example.position();
        boolean before = position == ExampleCase.Position.MIDDLE || position == ExampleCase.Position.LAST;
        boolean after = position == ExampleCase.Position.MIDDLE || position == ExampleCase.Position.FIRST;
        ObjectNode paging = JsonNodeFactory.instance.objectNode();
        switch (kind) {
            case "link" -> {
                addCursors(paging, true, true);
                addLinks(paging, top ? example.query() : modifiers, after, before, "after", "before");
            }
            case "cursor" -> {
                if (after || before) {
                    addCursors(paging, before, after);
                }
            }
            default -> addLinks(paging, top ? example.query() : modifiers, true, true, "since", "until");
        }
        return paging;
    }

    private void addCursors(ObjectNode paging, boolean before, boolean after) {
        ObjectNode cursors = paging.putObject("cursors");
        if (before) {
            cursors.set("before", cursor("before"));
        }
        if (after) {
            cursors.set("after", cursor("after"));
        }
    }

    /** The cursor after a middle page differs from the one after the first page, so that paging ends. */
    private JsonNode cursor(String name) {
        JsonNode cursor = values.scalar(CURSORS + "/properties/" + name, 0);
        return name.equals("after") && example.position() == ExampleCase.Position.MIDDLE
                ? TextNode.valueOf(cursor.asText() + LAST)
                : cursor;
    }

    private void addLinks(
            ObjectNode paging, Map<String, String> asked, boolean next, boolean previous, String onward, String back) {
        if (previous) {
            paging.put("previous", link(asked, back, onward));
        }
        if (next) {
            paging.put("next", link(asked, onward, back));
        }
    }

    /** Returns the URL of a neighbouring page; the token, which the API repeats there, is left out. */
    private String link(Map<String, String> asked, String to, String from) {
        Map<String, String> query = new LinkedHashMap<>(asked);
        query.remove(from);
        query.put(
                to,
                to.equals("since") || to.equals("until")
                        ? "1769904000"
                        : cursor(to).asText());
        return "https://" + example.operation().host() + example.path() + "?" + FormText.encode(query);
    }
}
