package io.github.iguser.contract.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.Embedded;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.spec.validation.MetricResponseValidator;
import io.github.iguser.contract.spec.validation.ResponseHeaderValidator;
import io.github.iguser.contract.spec.validation.StrictRequest;
import io.github.iguser.contract.spec.validation.StrictSchema;
import io.github.iguser.testing.StandIn;
import io.github.iguser.testing.internal.format.FormText;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecErrorTable;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The stand-in responds to each request that the spec allows as the strict schema requires, and refuses each request
 * with one fault.
 */
class RandomRequestsTest {

    private static final int REQUESTS = 2_000;
    private static final Set<String> CURSORS = Set.of("after", "before");
    private static final SpecSet SPEC = SpecSet.embedded();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static StandIn standIn;

    private final Random random = new Random(20_261_129);
    private final Map<SpecOperation, List<Map<String, String>>> forms = forms();

    @BeforeAll
    static void start() {
        standIn = StandIn.start();
    }

    @AfterAll
    static void stop() {
        standIn.close();
    }

    @Test
    void respondsValidlyToEachRequestAndRefusesEachWithOneFault() throws Exception {
        List<String> failures = new ArrayList<>();
        Map<String, Integer> refused = new TreeMap<>();
        Map<String, Integer> linked = new TreeMap<>();
        for (int i = 0; i < REQUESTS; i++) {
            if (i % 20 == 0) {
                standIn.reset();
            }
            RandomRequest request = drawn();
            HttpResponse<String> response = send(request, "any");
            problems(request, response).forEach(problem -> failures.add(request + "\n   " + problem));
            for (String link : LinkedPages.links(response.body())) {
                linked.merge(LinkedPages.list(link), 1, Integer::sum);
                LinkedPages.problems(CLIENT, link).forEach(problem -> failures.add(link + "\n   " + problem));
            }
            RandomFault fault = RandomFault.of(request, random);
            HttpResponse<String> refusal = send(fault.request(), fault.token());
            refused.merge(fault.kind(), 1, Integer::sum);
            refusals(fault, refusal).forEach(problem -> failures.add(fault + "\n   " + problem));
        }

        assertThat(failures).isEmpty();
        assertThat(linked).containsKeys("media", "comments", "insights");
        assertThat(refused)
                .hasSizeGreaterThan(7)
                .allSatisfy((kind, times) -> assertThat(times).as(kind).isPositive());
    }

    private static List<String> problems(RandomRequest request, HttpResponse<String> response) {
        SpecOperation operation = request.operation();
        List<Violation> violations = new ArrayList<>(violations(request));
        if (response.statusCode() != 200) {
            return List.of(response.statusCode() + " " + response.body());
        }
        JsonNode body = StrictJson.parse(response.body());
        violations.addAll(
                StrictSchema.of(operation, request.query().get("fields")).validate(200, body));
        violations.addAll(MetricResponseValidator.validate(operation, request.query(), body));
        violations.addAll(ResponseHeaderValidator.validate(operation, 200, headers(response)));
        return violations.stream()
                .map(violation -> violation + " in " + response.body())
                .toList();
    }

    private static List<Violation> violations(RandomRequest request) {
        SpecOperation operation = request.operation();
        return StrictRequest.validate(
                SPEC,
                operation,
                operation.method(),
                operation.document().basePath() + request.path(),
                request.query(),
                request.form());
    }

    /** The error is the expected one, is in the table, and is described. The operation need not list it. */
    private static List<String> refusals(RandomFault fault, HttpResponse<String> response) {
        SpecOperation operation = fault.request().operation();
        JsonNode body = StrictJson.parse(response.body());
        JsonNode subcode = body.at("/error/error_subcode");
        int code = body.at("/error/code").asInt();
        List<String> problems = new ArrayList<>();
        if (response.statusCode() < 400 || code != fault.code()) {
            problems.add("refused with " + code + " instead of " + fault.code() + ": " + response.body());
        } else if (SpecErrorTable.of(operation.document())
                        .exactEntry(code, subcode.isMissingNode() ? null : subcode.asInt(), body.get("error"))
                == null) {
            problems.add("not in the table of errors: " + response.body());
        } else {
            StrictSchema.of(operation, null).validate(response.statusCode(), body).stream()
                    .filter(violation -> !violation.pointer().equals("/error/code"))
                    .forEach(violation -> problems.add(violation.toString()));
        }
        return problems;
    }

    private static Map<String, String> headers(HttpResponse<String> response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
        headers.keySet().removeIf(name -> name.startsWith("x-replay"));
        return headers;
    }

    private RandomRequest drawn() throws Exception {
        List<SpecOperation> operations = SPEC.operations().stream()
                .filter(operation -> !operation.takesBytes())
                .toList();
        SpecOperation operation = operations.get(random.nextInt(operations.size()));
        boolean facebook = operation.host().equals("graph.facebook.com");
        String id = random.nextBoolean() && !facebook ? "me" : account(operation);
        if (operation.operationId().equals("getIgContainer")) {
            id = container(operation, "image_url=https://e.com/a.jpg");
        }
        String path = operation
                .pathTemplate()
                .replaceAll(
                        "\\{[^}]*}",
                        id.equals("me") && operation.pathTemplate().endsWith("}") ? account(operation) : id);
        RandomRequest request = new RandomRequest(operation, path, Map.of(), Map.of());
        return operation.method().equals("POST") ? posting(request) : reading(request);
    }

    private static String account(SpecOperation operation) {
        return operation.host().equals("graph.facebook.com") ? StandIn.ACCOUNT : StandIn.INSTAGRAM_ACCOUNT;
    }

    private RandomRequest reading(RandomRequest plain) throws Exception {
        RandomRequest request = plain;
        SpecOperation operation = request.operation();
        SpecParameter fields = operation.fieldsParameter();
        RandomFields draw = new RandomFields(operation.document(), random);
        if (operation.metrics() != null) {
            for (Map.Entry<String, String> parameter : draw.metrics().entrySet()) {
                request = request.query(parameter.getKey(), parameter.getValue());
            }
            return withMoreMetrics(request, draw);
        }
        if (fields != null && random.nextInt(8) > 0) {
            request = request.query(
                    "fields", draw.of(SpecNodeView.of(operation.document(), fields.fieldsOf(), fields.fieldsView())));
        }
        // Cursors last: a cursor belongs to its list with its filters.
        List<SpecParameter> parameters = new ArrayList<>(operation.parameters());
        parameters.sort(Comparator.comparing(parameter -> CURSORS.contains(parameter.name())));
        for (SpecParameter parameter : parameters) {
            if (parameter.in().equals("query") && (parameter.required() || random.nextInt(3) == 0)) {
                String value = value(request, parameter.name());
                request = value == null ? request : request.query(parameter.name(), value);
            }
        }
        return request;
    }

    /** Adds other metrics, as long as the request remains valid. */
    private static RandomRequest withMoreMetrics(RandomRequest request, RandomFields draw) {
        RandomRequest more = request;
        for (int i = 0; i < 4; i++) {
            String metrics = more.query().get("metric") + "," + draw.metrics().get("metric");
            RandomRequest candidate = more.query("metric", metrics);
            more = violations(candidate).isEmpty() ? candidate : more;
        }
        return more;
    }

    private String value(RandomRequest request, String name) throws Exception {
        return switch (name) {
            case "limit" -> String.valueOf(List.of(1, 2, 25, Integer.MAX_VALUE).get(random.nextInt(4)));
            case "business" -> "640000000000001";
            case "media_type" -> "IMAGE";
            case "since", "posted_after" -> "2026-10-" + (10 + random.nextInt(20));
            case "until", "posted_before" -> "2026-11-" + (10 + random.nextInt(20));
            case "after", "before" -> cursor(request, name);
            default -> example(request.operation().parameter("query", name));
        };
    }

    private static String example(SpecParameter parameter) {
        return parameter.required() ? parameter.definition().path("example").asText(null) : null;
    }

    /** A cursor of a page that the stand-in gave. */
    private String cursor(RandomRequest request, String name) throws Exception {
        RandomRequest page = request.withoutQuery("fields").query("limit", "1");
        String cursor = StrictJson.parse(send(page, "any").body())
                .at("/paging/cursors/" + name)
                .asText();
        return cursor.isEmpty() || request.query().containsKey("after") ? null : cursor;
    }

    private RandomRequest posting(RandomRequest request) throws Exception {
        SpecOperation operation = request.operation();
        List<Map<String, String>> known = forms.getOrDefault(operation, List.of(Map.of()));
        Map<String, String> form = new LinkedHashMap<>(known.get(random.nextInt(known.size())));
        if (form.containsKey("creation_id")) {
            form.put("creation_id", container(operation, "image_url=https://e.com/a.jpg"));
        }
        if (form.containsKey("children")) {
            String item = "is_carousel_item=true&image_url=https://e.com/a.jpg";
            form.put("children", "[\"%s\",\"%s\"]".formatted(container(operation, item), container(operation, item)));
        }
        switch (operation.operationId()) {
            case "replyToMention" -> {
                form.put("media_id", "17900000000000310");
                form.computeIfPresent("comment_id", (name, value) -> "17870000000000410");
            }
            case "answerCollaborationInvite" -> {
                standIn.reset();
                form.put("media_id", "17900000000000061");
            }
            default -> {}
        }
        return request.form(form);
    }

    private String container(SpecOperation operation, String form) throws Exception {
        HttpRequest create = HttpRequest.newBuilder(
                        URI.create(standIn.address() + "/" + operation.host() + "/" + account(operation) + "/media"))
                .header("Authorization", "Bearer any")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return StrictJson.parse(CLIENT.send(create, HttpResponse.BodyHandlers.ofString())
                        .body())
                .path("id")
                .asText();
    }

    /** The forms of the examples: each kind with each of its parameters, values and limits. */
    private static Map<SpecOperation, List<Map<String, String>>> forms() {
        Map<SpecOperation, List<Map<String, String>>> forms = new LinkedHashMap<>();
        for (Recording example : Embedded.CONTEXT.inScope(ExchangeSource.EXAMPLES)) {
            if (example.method().equals("POST") && example.status() == 200) {
                forms.computeIfAbsent(SPEC.byId(example.host(), example.operationId()), key -> new ArrayList<>())
                        .add(example.form());
            }
        }
        return forms;
    }

    private static HttpResponse<String> send(RandomRequest request, String token) throws Exception {
        SpecOperation operation = request.operation();
        String query = FormText.encode(request.query());
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(standIn.address() + "/" + operation.host()
                + operation.document().basePath() + request.path() + (query.isEmpty() ? "" : "?" + query)));
        if (!token.isEmpty()) {
            http.header("Authorization", "Bearer " + token);
        }
        if (operation.method().equals("POST")) {
            http.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(FormText.encode(request.form())));
        }
        return CLIENT.send(http.build(), HttpResponse.BodyHandlers.ofString());
    }
}
