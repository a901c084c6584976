package io.github.iguser.contract.documented;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.documented.DocumentedFacts.DocumentedError;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares the facts of a whole host: servers, authentication, known permissions, the table of errors. */
final class HostFacts {
    private static final String ERRORS = "/x-error-codes";

    /** Keys of a row for a whole code. A row with another key applies to some messages of its code. */
    private static final Set<String> KEYS_OF_A_CODE =
            Set.of("code", "to", "subcode", "meaning", "category", "repeat", "advice", "evidence");

    private final DocumentedFacts facts;
    private final FactLog log;
    private final SpecDocument document;

    HostFacts(DocumentedFacts facts, FactLog log) {
        this.facts = facts;
        this.log = log;
        this.document = log.document();
    }

    void compare() {
        compareServers();
        JsonNode documented = facts.at("hosts", document.host());
        Map<String, JsonNode> schemes = new LinkedHashMap<>(facts.members("authentication"));
        schemes.keySet().retainAll(DocumentedFacts.texts(documented.path("authentication")));
        log.compare(
                "/components/securitySchemes",
                "the security schemes",
                schemes.keySet(),
                names("/components/securitySchemes"));
        schemes.forEach((name, scheme) -> scheme.properties().forEach(fact -> {
            String pointer = "/components/securitySchemes/" + name + "/" + fact.getKey();
            log.compare(pointer, fact.getKey() + " of " + name, fact.getValue().asText(), text(pointer));
        }));
        comparePermissions();
        if (documented.path("error-codes").asBoolean(true)) {
            compareErrors();
        }
    }

    private void compareServers() {
        log.compare(
                "/servers",
                "the number of servers",
                1,
                document.tree().path("servers").size());
        JsonNode documented = facts.at("hosts", document.host());
        boolean versioned = !isListed(documented.path("unversioned"));
        String url = documented.path("url").asText() + (versioned ? "/" + document.version() : "");
        log.compare("/servers/0/url", "the URL of the server", url, text("/servers/0/url"));
        log.compare("/servers/0/x-host", "x-host", document.host(), text("/servers/0/x-host"));
        log.compare(
                "/servers/0/x-appsecret-proof",
                "x-appsecret-proof",
                isListed(documented.path("appsecret-proof")),
                document.tree().at("/servers/0/x-appsecret-proof").asBoolean());
        log.compare(
                "/servers/0/x-upload-host",
                "x-upload-host",
                isListed(documented.at("/upload-host/roots"))
                        ? documented.at("/upload-host/url").asText()
                        : "",
                text("/servers/0/x-upload-host"));
    }

    private boolean isListed(JsonNode roots) {
        return DocumentedFacts.texts(roots).contains(document.root());
    }

    private void comparePermissions() {
        Set<String> known = DocumentedFacts.texts(facts.at("hosts", document.host(), "permissions"));
        Set<String> inSpec = new TreeSet<>();
        document.tree()
                .path("x-known-permissions")
                .forEach(entry -> inSpec.add(entry.path("name").asText()));
        log.compare("/x-known-permissions", "the list of known permissions", new TreeSet<>(known), inSpec);
        for (JsonNode needed : document.tree().findValues("x-permissions")) {
            Set<String> names = OperationFacts.names(needed.path(document.host()));
            names.removeAll(known);
            log.compare("/x-known-permissions", "unknown permissions in x-permissions", Set.of(), names);
        }
    }

    private void compareErrors() {
        Map<String, Integer> rows = new LinkedHashMap<>();
        JsonNode table = document.tree().path("x-error-codes");
        for (int i = 0; i < table.size(); i++) {
            if (DocumentedFacts.keys(table.get(i)).stream().allMatch(KEYS_OF_A_CODE::contains)) {
                rows.put(name(table.get(i)), i);
            }
        }
        List<String> unknown = new ArrayList<>(rows.keySet());
        for (DocumentedError error : facts.errors()) {
            unknown.remove(error.toString());
            Integer row = rows.get(error.toString());
            if (row == null) {
                log.report(ERRORS, "error " + error + " is documented, but missing in the table of error codes");
                continue;
            }
            String at = ERRORS + "/" + row;
            log.compare(at, "category of error " + error, error.category(), text(at + "/category"));
            log.compare(at, "repeat of error " + error, error.repeat(), text(at + "/repeat"));
        }
        unknown.forEach(name -> log.report(
                ERRORS + "/" + rows.get(name),
                "error " + name + " is in the table of error codes, but not in " + DocumentedFacts.FILE));
    }

    private static String name(JsonNode row) {
        int code = row.path("code").intValue();
        return new DocumentedError(
                        code,
                        row.path("to").asInt(code),
                        row.has("subcode") ? row.get("subcode").intValue() : null,
                        "",
                        "")
                .toString();
    }

    private Set<String> names(String pointer) {
        return DocumentedFacts.keys(document.tree().at(pointer));
    }

    private String text(String pointer) {
        return document.tree().at(pointer).asText();
    }
}
