package io.github.iguser.testing.internal.response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.http.ApiRequest;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecExpansion;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.fields.FieldsExpression.Item;
import io.github.iguser.testing.internal.spec.fields.FieldsParser;
import io.github.iguser.testing.internal.world.WorldContainer;
import io.github.iguser.testing.internal.world.WorldNode;
import io.github.iguser.testing.internal.world.WorldState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the response to one request from the world. */
final class WorldResponses {

    private static final String ME = "me";

    private final SpecSet spec;
    private final WorldState state;
    private final PageBodies pages;
    private final PagingLinks links;

    WorldResponses(SpecSet spec, WorldState state, NodeCursors cursors, PagingLinks links) {
        this.spec = spec;
        this.state = state;
        this.pages = new PageBodies(cursors, links);
        this.links = links;
    }

    /**
     * Returns whether a request is for an account or a container of the world. A request for an account of another host
     * is too: no recording may be the response, since it would be about another account with the same id.
     */
    boolean isAboutWorld(ApiRequest request) {
        String id = id(request);
        return account(request.host(), id) != null
                || state.anyAccount(id) != null
                || state.container(request.host(), id) != null;
    }

    /** Returns the body of the response; throws {@link ApiError} if the request is refused. */
    ObjectNode body(ApiRequest request) {
        String id = id(request);
        List<SpecOperation> candidates = spec.matching(request.host(), request.method(), request.path());
        if (candidates.isEmpty()) {
            return linkedListOrError(request, id);
        }
        WorldContainer container = state.container(request.host(), id);
        boolean nodeOnly = candidates.size() > 1;
        if (container != null && nodeOnly) {
            SpecOperation operation = spec.byId(request.host(), "getIgContainer");
            RequestErrors.check(spec, operation, request);
            return node(operation, request, ContainerBodies.poll(container));
        }
        ObjectNode account = account(request.host(), id);
        if (account == null) {
            throw ApiError.notFound(request.method(), id).because(new UnreadableIds(spec, state).reason(request, id));
        }
        SpecOperation operation = candidates.get(0);
        RequestErrors.check(spec, operation, request);
        WorldNode node = WorldNode.of(account);
        return operation.form() != null || request.method().equals("POST")
                ? new WriteOperations(state).execute(operation, request, node)
                : read(operation, request, node);
    }

    private ObjectNode read(SpecOperation operation, ApiRequest request, WorldNode account) {
        SpecDocument document = operation.document();
        String schema = Objects.requireNonNull(operation.responseSchema(200), () -> operation + " has no response");
        if (!document.at(schema).has("x-page-of")) {
            return node(operation, request, account);
        }
        String edge = request.path().substring(request.path().lastIndexOf('/') + 1);
        String element = document.at(schema).get("x-page-of").asText();
        String path = "/" + id(account, document) + "/" + edge;
        if (operation.metrics() != null) {
            return new InsightBodies(document, links).page(account, element, request.query(), path);
        }
        SpecParameter fields = operation.fieldsParameter();
        SpecNodeView view = SpecNodeView.of(document, element, fields == null ? null : fields.fieldsView());
        List<WorldNode> list = FilteredLists.of(account, edge, element, request.query());
        return bodies(document)
                .list(view, items(operation, request), list, String.valueOf(operation.paging()), path, request.query());
    }

    private ObjectNode node(SpecOperation operation, ApiRequest request, WorldNode node) {
        SpecParameter fields = operation.fieldsParameter();
        SpecNodeView view =
                SpecNodeView.of(operation.document(), node.schema(), fields == null ? null : fields.fieldsView());
        return bodies(operation.document()).node(view, items(operation, request), node);
    }

    private static String id(WorldNode account, SpecDocument document) {
        return WorldState.id(account.data(), document.host());
    }

    private NodeBodies bodies(SpecDocument document) {
        return new NodeBodies(document, state, pages, new InsightBodies(document, links));
    }

    static List<Item> items(SpecOperation operation, ApiRequest request) {
        String fields = request.query().get("fields");
        if (fields != null) {
            return FieldsParser.parse(fields).items();
        }
        List<String> defaults = operation.defaultFields();
        return defaults == null ? List.of() : NodeBodies.items(defaults);
    }

    /**
     * Returns a page of a list that only links lead to, such as the comments of a media; refuses any other path without
     * an operation.
     */
    private ObjectNode linkedListOrError(ApiRequest request, String id) {
        String[] segments = request.path().split("/", -1);
        SpecDocument document = spec.document(request.host(), "ig-user");
        WorldNode node = segments.length == 3 ? state.find(document, id) : null;
        SpecNodeView.SpecProperty edge = node == null
                ? null
                : SpecNodeView.of(document, node.schema(), null).properties().get(segments[2]);
        SpecExpansion expansion = edge == null ? null : edge.expansion();
        if (node != null && expansion != null && expansion.list() && node.parent() != null) {
            if (request.method().equals("GET")) {
                return linkedList(document, request, node, segments[2], expansion);
            }
            throw ApiError.notFound(request.method(), id)
                    .because(request.path() + " accepts GET, not " + request.method());
        }
        boolean isAccount = account(request.host(), id) != null;
        List<String> accepted = Stream.of("GET", "POST", "DELETE")
                .filter(method ->
                        !spec.matching(request.host(), method, request.path()).isEmpty())
                .toList();
        if (!accepted.isEmpty()) {
            throw ApiError.notFound(request.method(), id)
                    .because(
                            isAccount
                                    ? request.path() + " accepts " + String.join(" and ", accepted) + ", not "
                                            + request.method()
                                    : new UnreadableIds(spec, state).reason(request, id));
        }
        ApiError unknown = ApiError.known(2500, null, "Unknown path components: /" + unknownPath(segments));
        for (String other : spec.accountHosts()) {
            if (!spec.matching(other, request.method(), request.path()).isEmpty()) {
                throw unknown.because(
                        request.host() + " does not serve " + request.path() + ", only " + other + " does");
            }
        }
        throw unknown.because(
                node == null || isAccount
                        ? "no operation has the path " + request.path()
                        : new UnreadableIds(spec, state).reason(request, id));
    }

    private static String unknownPath(String[] segments) {
        return segments.length > 2
                ? String.join("/", List.of(segments).subList(2, segments.length))
                : segments[segments.length - 1];
    }

    private ObjectNode linkedList(
            SpecDocument document, ApiRequest request, WorldNode node, String edge, SpecExpansion expansion) {
        SpecNodeView view = SpecNodeView.of(document, node.schema(), null).reached(expansion);
        Map<String, String> query = request.query();
        List<Item> items =
                LinkedListErrors.check(spec, view, expansion, request).items();
        List<WorldNode> list = FilteredLists.of(node, edge, expansion.node(), query);
        return document.at(SpecDocument.schemaPointer(expansion.node()))
                        .path("x-graph-node")
                        .asBoolean()
                ? bodies(document).list(view, items, list, expansion.paging(), request.path(), query)
                : JsonNodeFactory.instance.objectNode();
    }

    private @Nullable ObjectNode account(String host, String id) {
        boolean isAlias = id.equals(ME) && spec.find(host, "GET", "/" + ME) != null && isMe(host);
        return isAlias ? state.me(host) : state.account(host, id);
    }

    private boolean isMe(String host) {
        return spec.findById(host, "getMe") != null;
    }

    private static String id(ApiRequest request) {
        String[] segments = request.path().split("/", -1);
        return segments.length > 1 ? segments[1] : "";
    }
}
