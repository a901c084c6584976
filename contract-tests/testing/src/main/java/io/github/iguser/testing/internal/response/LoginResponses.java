package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.TokenUse;
import io.github.iguser.testing.internal.world.WorldNode;
import io.github.iguser.testing.internal.world.WorldState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Responds to the operations of a login: access tokens, and the Pages of a user.
 *
 * <p>New tokens are valid on the stand-in, like any text, and expire after 60 days.
 */
final class LoginResponses {

    private static final String ROOT = "login";

    private static final Duration LIFETIME = Duration.ofDays(60);

    /** The query parameters whose value is a token. It can select an error, like the token of the request. */
    private static final List<String> TOKEN_PARAMETERS = List.of("fb_exchange_token", "input_token");

    private final SpecSet spec;
    private final WorldState state;

    LoginResponses(SpecSet spec, WorldState state) {
        this.spec = spec;
        this.state = state;
    }

    /** Returns the operation of a request, or null if it is not an operation of a login. */
    static @Nullable SpecOperation operation(SpecSet spec, ApiRequest request) {
        SpecOperation operation = spec.find(request.host(), request.method(), request.path());
        return operation != null && operation.document().root().equals(ROOT) ? operation : null;
    }

    /** Returns the error that a token in the request selects, or null if all are valid. */
    static @Nullable ApiError tokenError(@Nullable SpecOperation operation, ApiRequest request) {
        if (operation == null || operation.tokenUse() != TokenUse.NONE) {
            ApiError error = ErrorTokens.error(request.host(), request.token(), request.path());
            if (error != null || operation == null) {
                return error;
            }
        }
        for (String name : TOKEN_PARAMETERS) {
            String token = request.query().get(name);
            ApiError error = token == null ? null : ErrorTokens.error(request.host(), token, request.path());
            if (error != null) {
                return error;
            }
        }
        return null;
    }

    /**
     * Returns whether a recording may be the response. It may not for the list of Pages, which comes from the world, or
     * if the version in the path must be refused.
     */
    static boolean mayBeRecorded(SpecOperation operation, ApiRequest request) {
        return operation.paging() == null && isVersionAllowed(operation, request);
    }

    private static boolean isVersionAllowed(SpecOperation operation, ApiRequest request) {
        return operation.document().isVersioned() || request.version() == null;
    }

    /** Returns the body of the response; throws {@link ApiError} if the request is refused. */
    ObjectNode body(SpecOperation operation, ApiRequest request, PageBodies pages, PagingLinks links) {
        SpecDocument document = operation.document();
        if (isVersionAllowed(operation, request)) {
            RequestErrors.check(spec, operation, request);
        } else {
            throw ApiError.guessed(
                    2500,
                    "the path starts with " + request.version() + ", but " + request.host() + " serves "
                            + request.path() + " without a version");
        }
        String schema = Objects.requireNonNull(operation.responseSchema(200), () -> operation + " has no response");
        if (document.at(schema).has("x-page-of")) {
            return pages(operation, request, pages, links);
        }
        ObjectNode body = (ObjectNode) new ExampleValues(document).of(schema, 0, Absence.NONE);
        if (body.get("data") instanceof ObjectNode token) {
            makeValid(token);
        }
        return body;
    }

    /** Changes the example of an inspected token to one that is valid from now on. */
    private static void makeValid(ObjectNode token) {
        long now = Instant.now().getEpochSecond();
        token.remove("error");
        token.put("is_valid", true);
        token.put("issued_at", now);
        token.put("expires_at", now + LIFETIME.toSeconds());
        token.put("data_access_expires_at", now + LIFETIME.toSeconds());
    }

    /** Returns the Pages of the world, some of which are connected to its accounts. */
    private ObjectNode pages(SpecOperation operation, ApiRequest request, PageBodies pages, PagingLinks links) {
        SpecDocument document = operation.document();
        SpecNodeView view = SpecNodeView.of(document, "FacebookPage", null);
        return new NodeBodies(document, state, pages, new InsightBodies(document, links))
                .list(
                        view,
                        WorldResponses.items(operation, request),
                        state.pages(request.host()).stream()
                                .map(page -> new WorldNode("FacebookPage", page, "accounts", null))
                                .toList(),
                        String.valueOf(operation.paging()),
                        request.path(),
                        request.query());
    }
}
