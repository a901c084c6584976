package io.github.iguser.codegen.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The headers and errors of every operation. A root lists them once, in {@code x-every-operation}. They are added to
 * each operation, so that a bundled document has them in full.
 */
public final class EveryOperation {
    /** The extension of a root. */
    public static final String KEY = "x-every-operation";

    private static final String HEADERS = "headers";
    private static final String GET_HEADERS = "get-headers";
    private static final String ERROR_HEADERS = "error-headers";
    private static final String ERRORS = "errors";
    private static final List<String> KEYS = List.of(HEADERS, GET_HEADERS, ERROR_HEADERS, ERRORS);

    private final SpecFolder folder;
    private final Map<String, Object> document;
    private final Map<String, Object> common;
    private final Set<String> faults = new LinkedHashSet<>();

    private EveryOperation(SpecFolder folder, Map<String, Object> document, Map<String, Object> common) {
        this.folder = folder;
        this.document = document;
        this.common = common;
    }

    /**
     * Adds the common headers and errors to each operation, and removes the extension.
     *
     * @throws SpecException if the root lacks the extension, or an operation repeats a part of it
     */
    public static void fill(SpecFolder folder, Map<String, Object> document) {
        Map<String, Object> common = YamlNodes.map(document.remove(KEY));
        EveryOperation filler = new EveryOperation(folder, document, common);
        if (common.isEmpty()) {
            filler.addFault(
                    document,
                    "the root has no " + KEY + "; refer to the file with the headers and errors of every operation");
        }
        common.keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> filler.addFault(
                        common, KEY + " has the unknown key " + key + "; use one of " + String.join(", ", KEYS)));
        filler.fill();
        if (!filler.faults.isEmpty()) {
            throw new SpecException(new ArrayList<>(filler.faults));
        }
    }

    private void fill() {
        YamlNodes.mapAt(document, "paths")
                .forEach((path, item) -> YamlNodes.map(item).forEach((method, operation) -> {
                    if (DocumentPosition.PATH_ITEM.child(method) == DocumentPosition.OPERATION) {
                        completeOperation(path + " " + method, method, YamlNodes.map(operation));
                    }
                }));
        // Responses with a name are errors; successful ones are written inline.
        YamlNodes.mapAt(document, "components", "responses")
                .replaceAll((name, response) -> withHeaders("the error " + name, response, ERROR_HEADERS));
    }

    private void completeOperation(String place, String method, Map<String, Object> operation) {
        Map<String, Object> responses = YamlNodes.child(operation, "responses");
        YamlNodes.mapAt(common, ERRORS).forEach((status, error) -> {
            if (responses.put(status, error) != null) {
                addFault(responses, place + " has the response " + status + ", as every operation has; remove it");
            }
        });
        String good = method.equals("get") ? GET_HEADERS : HEADERS;
        responses.replaceAll((status, response) ->
                withHeaders(place + " " + status, response, status.startsWith("2") ? good : ERROR_HEADERS));
    }

    private Object withHeaders(String place, Object node, String more) {
        Map<String, Object> response = YamlNodes.map(node);
        if (response.containsKey("$ref")) {
            return response;
        }
        Map<String, Object> headers = new LinkedHashMap<>(YamlNodes.mapAt(common, HEADERS));
        headers.putAll(YamlNodes.mapAt(common, more));
        YamlNodes.mapAt(response, HEADERS).forEach((name, header) -> {
            if (headers.put(name, header) != null) {
                addFault(response, place + " has the header " + name + ", as every operation has; remove it");
            }
        });
        Map<String, Object> full = folder.samePlace(response, new LinkedHashMap<>());
        full.put("description", response.get("description"));
        if (!headers.isEmpty()) {
            full.put(HEADERS, headers);
        }
        response.forEach(full::putIfAbsent);
        return full;
    }

    private void addFault(Object place, String text) {
        faults.add(folder.where(place) + ": " + text);
    }
}
