package io.github.iguser.contract.standin;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the paging links of a response lead to, and requests with a fault for the same lists. */
final class LinkedPages {

    private LinkedPages() {}

    /** Returns the links of the page and of the lists within it. */
    static List<String> links(String body) {
        JsonNode json = StrictJson.parse(body);
        return Stream.of("next", "previous")
                .flatMap(name -> json.findValuesAsText(name).stream())
                .filter(link -> link.startsWith("http"))
                .distinct()
                .limit(3)
                .toList();
    }

    /** Returns the name of the list that a link leads to. */
    static String list(String link) {
        return URI.create(link).getPath().replaceFirst(".*/", "");
    }

    static List<String> problems(HttpClient client, String link) throws Exception {
        List<String> problems = new ArrayList<>();
        HttpResponse<String> page = get(client, link);
        if (page.statusCode() != 200
                || StrictJson.parse(page.body()).path("data").isEmpty()) {
            problems.add("no page: " + page.body());
        }
        HttpResponse<String> unknown = get(client, link + "&no_such_parameter=1");
        if (StrictJson.parse(unknown.body()).at("/error/code").asInt() != 100) {
            problems.add("not refused with an unknown parameter: " + unknown.body());
        }
        String withoutFields = link.replaceAll("fields=[^&]*&?", "");
        HttpResponse<String> field = get(client, withoutFields + "&fields=no_such_field");
        if (StrictJson.parse(field.body()).at("/error/code").asInt() != 100) {
            problems.add("not refused with an unknown field: " + field.body());
        }
        return problems;
    }

    private static HttpResponse<String> get(HttpClient client, String link) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(link)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
