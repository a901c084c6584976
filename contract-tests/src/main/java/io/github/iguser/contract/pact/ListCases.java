package io.github.iguser.contract.pact;

import io.github.iguser.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The cases of going through a list of graph.facebook.com page by page, which are the same for every such edge. */
final class ListCases<T> {

    static final String ID = "17841400000000051";

    private static final String AFTER = "QVFIUmFmdGVy";
    private static final String BEFORE = "QVFIUmJlZm9yZQ";

    private final String operationId;
    private final String edge;
    private final String what;
    private final Map<String, String> query;
    private final Lister<T> lister;
    private final Reader<T> reader;

    /**
     * Names the list.
     *
     * @param what the elements in words, plural
     * @param query what the calls send besides the place of the page
     */
    ListCases(
            String operationId,
            String edge,
            String what,
            Map<String, String> query,
            Lister<T> lister,
            Reader<T> reader) {
        this.operationId = operationId;
        this.edge = edge;
        this.what = what;
        this.query = query;
        this.lister = lister;
        this.reader = reader;
    }

    /** Calls the list, with a place set on its parameters. */
    interface Lister<T> {
        Page<T> list(Clients clients, Place place);
    }

    /** Reads an element that stands at a path. */
    interface Reader<T> {
        void read(TypedValues read, String path, T element);
    }

    /** A page of a list: its size, and the cursor after or before which it lies. */
    record Place(
            @Nullable Integer limit,
            @Nullable String after,
            @Nullable String before) {

        void on(IntConsumer limits, Consumer<String> afters, Consumer<String> befores) {
            if (limit != null) {
                limits.accept(limit);
            }
            if (after != null) {
                afters.accept(after);
            }
            if (before != null) {
                befores.accept(before);
            }
        }
    }

    /** Returns the cases of a list whose pages have links. */
    List<ConsumerCase> ofLinks() {
        return List.of(
                page("lists the first " + what, new Place(2, null, null), "next"),
                page("lists the " + what + " after a cursor", new Place(2, AFTER, null), "next", "previous"),
                page("lists the last " + what, new Place(2, AFTER, null), "previous"),
                page("lists the " + what + " before a cursor", new Place(2, null, BEFORE), "next"),
                empty());
    }

    /** Returns the cases of a list whose pages have cursors only. */
    List<ConsumerCase> ofCursors() {
        return List.of(
                page("lists the first " + what, new Place(2, null, null)),
                page("lists the " + what + " after a cursor", new Place(2, AFTER, null)),
                lastOfCursors(),
                page("lists the " + what + " before a cursor", new Place(2, null, BEFORE)),
                empty());
    }

    ConsumerCase.Builder request(String description, String state) {
        ConsumerCase.Builder request = ConsumerCase.of("graph.facebook.com", operationId, description)
                .given(state)
                .having("igUserId", ID)
                .get("/${igUserId}/" + edge);
        query.forEach(request::query);
        return request;
    }

    private ConsumerCase.Builder request(String description, Place place) {
        ConsumerCase.Builder request = request(description, "an account with several pages of " + what);
        request.query("limit", String.valueOf(place.limit()));
        if (place.after() != null) {
            request.having("after", AFTER).query("after", "${after}");
        }
        if (place.before() != null) {
            request.having("before", BEFORE).query("before", "${before}");
        }
        return request;
    }

    private ConsumerCase page(String description, Place place, String... links) {
        ConsumerCase.Builder request = request(description, place);
        List<String> linked = List.of(links);
        linked.forEach(request::linkTo);
        return request.calling((clients, read) -> {
            Page<T> page = lister.list(clients, place);
            reader.read(read, "$.data[0]", page.data().get(0));
            read.value("$.paging.cursors.after", page.paging().cursors().after())
                    .value("$.paging.cursors.before", page.paging().cursors().before())
                    .same("has next", linked.contains("next"), page.paging().hasNext())
                    .same(
                            "has previous",
                            linked.contains("previous"),
                            page.paging().hasPrevious());
        });
    }

    private ConsumerCase lastOfCursors() {
        Place place = new Place(2, AFTER, null);
        return request("lists the last " + what, place)
                .lacking("$.paging.cursors.after")
                .calling((clients, read) -> {
                    Page<T> page = lister.list(clients, place);
                    reader.read(read, "$.data[0]", page.data().get(0));
                    read.value(
                                    "$.paging.cursors.before",
                                    page.paging().cursors().before())
                            .absent(
                                    "$.paging.cursors.after",
                                    page.paging().cursors().after())
                            .same("has next", false, page.paging().hasNext());
                });
    }

    private ConsumerCase empty() {
        return request("lists " + what + " where there are none", "an account without " + what)
                .emptyList("$.data")
                .lacking("$.paging")
                .calling((clients, read) -> {
                    Page<T> page = lister.list(clients, new Place(null, null, null));
                    read.same("data", List.of(), page.data())
                            .same("elements", 0, page.data().size())
                            .absent("$.paging", page.paging());
                });
    }
}
