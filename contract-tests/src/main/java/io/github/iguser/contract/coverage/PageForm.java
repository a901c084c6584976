package io.github.iguser.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The forms that a page of a list can have, by the kind of paging. */
final class PageForm {
    private PageForm() {}

    /** Returns the forms that have to be exercised for a kind of paging. */
    static List<String> of(String kind) {
        return switch (kind) {
            case "link" -> List.of("first page", "middle page", "last page", "empty page");
            case "cursor" -> List.of("page with a cursor", "end");
            case "time-window" -> List.of("window", "empty list");
            default -> List.of("list");
        };
    }

    /** Returns the form that a page of a list has. */
    static String of(String kind, JsonNode list) {
        JsonNode paging = list.path("paging");
        boolean empty = list.path("data").isEmpty();
        boolean next = paging.has("next");
        boolean previous = paging.has("previous");
        return switch (kind) {
            case "link" -> empty && !next ? "empty page" : linked(next, previous);
            case "cursor" -> !empty && paging.path("cursors").has("after") ? "page with a cursor" : "end";
            case "time-window" -> next || previous ? "window" : empty ? "empty list" : "list without windows";
            default -> "list";
        };
    }

    private static String linked(boolean next, boolean previous) {
        if (next) {
            return previous ? "middle page" : "first page";
        }
        return previous ? "last page" : "single page";
    }
}
