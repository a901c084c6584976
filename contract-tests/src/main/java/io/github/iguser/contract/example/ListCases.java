package io.github.iguser.contract.example;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.example.ExampleCase.Position;
import io.github.iguser.testing.internal.example.ExampleValues;
import io.github.iguser.testing.internal.spec.SpecNodeView;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecParameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The requests that show a list page by page, and with each parameter. */
final class ListCases {

    private static final List<String> PAGED_BY = List.of("limit", "after", "before");

    private ListCases() {}

    static List<ExampleCase> of(SpecOperation operation) {
        List<ExampleCase> cases = new ArrayList<>();
        if (operation.paging() == null || operation.definition().has("x-metrics")) {
            return cases;
        }
        SpecNodeView view = FieldCases.view(operation);
        ExampleCase base = ExampleCase.of(operation, "page").query("fields", view == null ? null : few(view));
        base = withRequired(base);
        boolean cursors = operation.parameter("query", "after") != null;
        if (cursors) {
            ExampleCase limited = base.query("limit", example(operation, "limit"));
            cases.add(limited.named("first-page").at(Position.FIRST));
            cases.add(limited.named("middle-page")
                    .query("after", example(operation, "after"))
                    .at(Position.MIDDLE));
            cases.add(limited.named("last-page")
                    .query("after", example(operation, "after") + ExamplePaging.LAST)
                    .at(Position.LAST));
            cases.add(limited.named("page-before")
                    .query("before", example(operation, "before"))
                    .at(Position.FIRST));
        } else {
            cases.add(base.named("list"));
        }
        cases.add(base.named("empty-list").at(Position.EMPTY));
        Set<String> others = new LinkedHashSet<>();
        for (SpecParameter parameter : operation.parameters()) {
            if (parameter.in().equals("query")
                    && !PAGED_BY.contains(parameter.name())
                    && !parameter.name().equals("fields")
                    && !parameter.required()) {
                others.add(parameter.name());
            }
        }
        if (!others.isEmpty()) {
            ExampleCase filtered = base.named("every-parameter").at(Position.FIRST);
            for (String name : others) {
                filtered = filtered.query(name, example(operation, name));
            }
            cases.add(filtered);
        }
        return cases;
    }

    /** Adds the parameters that each request needs. */
    static ExampleCase withRequired(ExampleCase example) {
        ExampleCase complete = example;
        for (SpecParameter parameter : example.operation().parameters()) {
            if (parameter.in().equals("query")
                    && parameter.required()
                    && !complete.query().containsKey(parameter.name())) {
                complete = complete.query(parameter.name(), example(example.operation(), parameter.name()));
            }
        }
        return complete;
    }

    private static String few(SpecNodeView view) {
        return String.join(
                ",",
                List.of(FieldCases.scalars(view).split(",", -1)).stream()
                        .limit(3)
                        .toList());
    }

    static @Nullable String example(SpecOperation operation, String name) {
        SpecParameter parameter = operation.parameter("query", name);
        if (parameter == null) {
            return null;
        }
        for (JsonNode place :
                List.of(parameter.definition(), parameter.definition().path("schema"))) {
            if (place.has("example")) {
                return place.get("example").asText();
            }
        }
        return new ExampleValues(operation.document())
                .scalar(parameter.pointer() + "/schema", 0)
                .asText();
    }
}
