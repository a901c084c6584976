package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.http.ApiHandler;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.http.ApiResponse;
import io.github.iguser.testing.internal.http.UploadRequest;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.world.WorldData;
import io.github.iguser.testing.internal.world.WorldState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Handles the requests to both hosts, from the state of a world and from recordings. */
public final class StandInHandler implements ApiHandler {

    private static final String FACEBOOK = "graph.facebook.com";

    /** Parameters that used to change the format of a response; they are ignored. */
    private static final Set<String> IGNORED = Set.of("format", "locale", "pretty", "summary");

    /**
     * Parameters that the API retired in October 2026. It reportedly refuses {@code date_format} and {@code ids}; its
     * reaction to {@code debug} is unknown.
     */
    private static final Set<String> RETIRED = Set.of("date_format", "debug", "ids");

    private final SpecSet spec = SpecSet.embedded();
    private final WorldData data;
    private final WorldState state;
    private final CompletableFuture<RecordedResponses> recorded;
    private final NodeCursors cursors = new NodeCursors();
    private final ErrorResponses errors = new ErrorResponses();
    private final SimulatedFailures failures = new SimulatedFailures();

    private StandInHandler(WorldData data, CompletableFuture<Recordings> recordings) {
        this.data = data;
        this.state = new WorldState(data);
        this.recorded = recordings.thenApply(all -> new RecordedResponses(all, cursors));
    }

    /**
     * Creates a handler with a world. The recordings are loaded in the background; the first request waits for them.
     */
    public static StandInHandler of(Supplier<WorldData> world) {
        CompletableFuture<Recordings> recordings = CompletableFuture.supplyAsync(Recordings::embedded);
        return new StandInHandler(world.get(), recordings);
    }

    /** Returns the hosts, in the order of the spec. */
    public List<String> hosts() {
        return spec.accountHosts();
    }

    /** Returns the failures that a test can request. */
    public SimulatedFailures failures() {
        return failures;
    }

    /**
     * Makes the next call fail with a documented error.
     *
     * @param operation the id of an operation, or the last part of its path; null for any call
     * @throws IllegalArgumentException if the table of error codes has no such code and subcode, or no host has the
     *     operation
     */
    public void failNext(@Nullable String operation, int code, @Nullable Integer subcode) {
        CannedErrors.requireKnown(spec.document(FACEBOOK, "ig-user"), code, subcode);
        if (operation != null && spec.operations().stream().noneMatch(known -> isNamed(known, operation))) {
            throw new IllegalArgumentException("operation: " + operation
                    + " is no operationId of the spec, such as publishMedia, and no end of a path, such as"
                    + " media_publish");
        }
        failures.failNext(operation, code, subcode);
    }

    private boolean isCalled(ApiRequest request, String name) {
        List<SpecOperation> called = spec.matching(request.host(), request.method(), request.path());
        if (called.size() > 1) {
            boolean isContainer = state.container(request.host(), request.path().substring(1)) != null;
            return name.equals(isContainer ? "getIgContainer" : "getIgUser");
        }
        return called.stream().anyMatch(operation -> isNamed(operation, name));
    }

    private static boolean isNamed(SpecOperation operation, String name) {
        return operation.operationId().equals(name) || operation.pathTemplate().endsWith("/" + name);
    }

    @Override
    public synchronized void reset() {
        state.reset();
        failures.clear();
    }

    @Override
    public String overview(String address) {
        return OverviewPage.of(spec, data, address);
    }

    @Override
    public synchronized ApiResponse handle(ApiRequest request) {
        String version = ServedVersion.of(request.version());
        PagingLinks links = PagingLinks.of(request);
        try {
            return respond(supported(request, ServedVersion.spec(version)), links, version);
        } catch (ApiError error) {
            SpecDocument document = spec.document(request.host(), "ig-user");
            return errors.of(document, error, version, failures.usage(error, account(request)));
        }
    }

    @Override
    public synchronized ApiResponse handleUpload(UploadRequest request) {
        try {
            failures.throwNext(
                    FACEBOOK,
                    name -> spec.operations().stream()
                            .anyMatch(operation -> operation.takesBytes() && isNamed(operation, name)));
            ApiError tokenError = ErrorTokens.error(FACEBOOK, request.token(), "");
            if (tokenError != null) {
                throw tokenError;
            }
            return UploadResponses.accept(request, state.container(FACEBOOK, request.container()));
        } catch (ApiError error) {
            return errors.of(spec.document(FACEBOOK, "ig-user"), error, ServedVersion.of(null), null);
        }
    }

    private static ApiRequest supported(ApiRequest request, SpecSet spec) {
        Map<String, String> query = new LinkedHashMap<>(request.query());
        Map<String, String> form = new LinkedHashMap<>(request.form());
        query.keySet().removeAll(IGNORED);
        form.keySet().removeAll(IGNORED);
        for (String name : request.host().equals(FACEBOOK) ? RETIRED : Set.<String>of()) {
            if (query.containsKey(name) || form.containsKey(name)) {
                throw ApiError.guessed(
                        100,
                        "the API retired the parameter " + name + " for every version on 2026-10-27; leave it out");
            }
        }
        return FormLists.normalized(spec, request.withQuery(query).withForm(form));
    }

    private ApiResponse respond(ApiRequest request, PagingLinks links, String version) {
        failures.throwNext(request.host(), name -> isCalled(request, name));
        SpecOperation login = LoginResponses.operation(spec, request);
        ApiError tokenError = LoginResponses.tokenError(login, request);
        if (tokenError != null) {
            throw tokenError;
        }
        RecordedResponses recordings = recorded.join();
        WorldResponses world = new WorldResponses(ServedVersion.spec(version), state, cursors, links);
        if (login == null ? !world.isAboutWorld(request) : LoginResponses.mayBeRecorded(login, request)) {
            ApiResponse recording = recordings.find(request, links, version);
            if (recording != null) {
                return recording;
            }
        }
        ApiResponse synthesised;
        try {
            ObjectNode body = login == null
                    ? world.body(request)
                    : new LoginResponses(spec, state).body(login, request, new PageBodies(cursors, links), links);
            synthesised =
                    new ApiResponse(200, headers(request.host(), version), body.toString(), Origin.SYNTHESISED, null);
        } catch (ApiError error) {
            SpecDocument document = spec.document(request.host(), "ig-user");
            synthesised = errors.of(document, error, version, failures.usage(error, account(request)));
        }
        ApiResponse recording =
                request.method().equals("GET") ? recordings.findEquivalent(synthesised, request, links, version) : null;
        return recording == null ? synthesised : recording;
    }

    private static Map<String, String> headers(String host, String version) {
        return Map.of("Content-Type", "application/json; charset=UTF-8", ErrorResponses.versionHeader(host), version);
    }

    /** Returns the id of the account in a path, for the usage header of a rate limit. */
    private String account(ApiRequest request) {
        String first =
                request.path().substring(Math.min(1, request.path().length())).split("/", 2)[0];
        ObjectNode account = first.equals("me") ? state.me(request.host()) : state.account(request.host(), first);
        return account == null ? first : account.path("id").asText();
    }
}
