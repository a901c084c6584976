package io.github.iguser.testing.internal.answer;

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

/** Answers the requests of both hosts from a world, and keeps what they change in it. */
public final class Answers implements ApiHandler {

    private static final String FACEBOOK = "graph.facebook.com";

    /** Parameters that changed the form of a response once; they are ignored. */
    private static final Set<String> IGNORED = Set.of("format", "locale", "pretty", "summary");

    /** Parameters that the API retired in October 2026 and is reported to refuse since. */
    private static final Set<String> RETIRED = Set.of("date_format", "ids");

    private final SpecSet spec = SpecSet.embedded();
    private final WorldData data;
    private final WorldState state;
    private final CompletableFuture<RecordedAnswers> recorded;
    private final NodeCursors cursors = new NodeCursors();
    private final ErrorResponses errors = new ErrorResponses();
    private final Failures failures = new Failures();

    private Answers(WorldData data, CompletableFuture<Recordings> recordings) {
        this.data = data;
        this.state = new WorldState(data);
        this.recorded = recordings.thenApply(all -> new RecordedAnswers(all, cursors));
    }

    /** Loads the world. The recordings are loaded in the background, and the first request waits for them. */
    public static Answers of(Supplier<WorldData> world) {
        CompletableFuture<Recordings> recordings = CompletableFuture.supplyAsync(Recordings::embedded);
        return new Answers(world.get(), recordings);
    }

    /** Returns the hosts, in the order of the spec. */
    public List<String> hosts() {
        return spec.accountHosts();
    }

    /** Returns the failures that calls meet on demand. */
    public Failures failures() {
        return failures;
    }

    /**
     * Makes the next call fail with an error of the table.
     *
     * @throws IllegalArgumentException if the table has no such error
     */
    public void failNext(int code, @Nullable Integer subcode) {
        CannedErrors.refuseUnknown(spec.document(FACEBOOK, "ig-user"), code, subcode);
        failures.failNext(code, subcode);
    }

    @Override
    public synchronized void reset() {
        state.reset();
        failures.clear();
    }

    @Override
    public String overview(String address) {
        return Overview.of(spec, data, address);
    }

    @Override
    public synchronized ApiResponse answer(ApiRequest request) {
        String version = Versions.answering(request.version());
        Links links = Links.of(request);
        try {
            return answer(plain(request), links, version);
        } catch (ApiError error) {
            SpecDocument document = spec.document(request.host(), "ig-user");
            return errors.of(document, error, version, failures.usage(error, account(request)));
        }
    }

    @Override
    public synchronized ApiResponse upload(UploadRequest request) {
        try {
            failures.meet(FACEBOOK);
            ApiError ofToken = TokenTexts.error(FACEBOOK, request.token(), "");
            if (ofToken != null) {
                throw ofToken;
            }
            return Uploads.take(request, state.container(FACEBOOK, request.container()));
        } catch (ApiError error) {
            return errors.of(spec.document(FACEBOOK, "ig-user"), error, Versions.answering(null), null);
        }
    }

    private static ApiRequest plain(ApiRequest request) {
        Map<String, String> query = new LinkedHashMap<>(request.query());
        Map<String, String> form = new LinkedHashMap<>(request.form());
        query.keySet().removeAll(IGNORED);
        form.keySet().removeAll(IGNORED);
        for (String name : request.host().equals(FACEBOOK) ? RETIRED : Set.<String>of()) {
            if (query.containsKey(name)) {
                throw ApiError.guessed(
                        100,
                        "the API retired the parameter " + name + " for every version on 2026-10-27; leave it out");
            }
        }
        return request.withQuery(query).withForm(form);
    }

    private ApiResponse answer(ApiRequest request, Links links, String version) {
        failures.meet(request.host());
        SpecOperation login = LoginAnswers.operation(spec, request);
        ApiError ofToken = LoginAnswers.tokenError(login, request);
        if (ofToken != null) {
            throw ofToken;
        }
        RecordedAnswers recordings = recorded.join();
        WorldAnswers world = new WorldAnswers(spec, state, cursors, links);
        if (login == null ? !world.knows(request) : LoginAnswers.mayBeRecorded(login, request)) {
            ApiResponse response = recordings.of(request, links, version);
            if (response != null) {
                return response;
            }
        }
        ApiResponse made;
        try {
            ObjectNode body = login == null
                    ? world.answer(request)
                    : new LoginAnswers(spec, state).answer(login, request, new PageBodies(cursors, links), links);
            made = new ApiResponse(200, headers(request.host(), version), body.toString(), Origin.SYNTHESISED, null);
        } catch (ApiError error) {
            SpecDocument document = spec.document(request.host(), "ig-user");
            made = errors.of(document, error, version, failures.usage(error, account(request)));
        }
        ApiResponse same = request.method().equals("GET") ? recordings.like(made, request, links, version) : null;
        return same == null ? made : same;
    }

    private static Map<String, String> headers(String host, String version) {
        return Map.of("Content-Type", "application/json; charset=UTF-8", ErrorResponses.versionHeader(host), version);
    }

    /** Returns the account of a path, whose allowance a rate limit is about. */
    private String account(ApiRequest request) {
        String first =
                request.path().substring(Math.min(1, request.path().length())).split("/", 2)[0];
        ObjectNode account = first.equals("me") ? state.me(request.host()) : state.account(request.host(), first);
        return account == null ? first : account.path("id").asText();
    }
}
