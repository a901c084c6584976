package io.github.iguser.contract.example;

import io.github.iguser.contract.example.ExampleCase.Position;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.spec.RequestJudge;
import io.github.iguser.contract.spec.SpecOperation;
import io.github.iguser.contract.spec.SpecSet;
import io.github.iguser.contract.spec.Violation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers any request that the spec allows, from the spec's own examples, for programs that want to run without a host. */
public final class Synthesiser {

    private final SpecSet spec;

    public Synthesiser(SpecSet spec) {
        this.spec = spec;
    }

    /**
     * Returns the exchange of a request, or null when the spec does not allow it.
     *
     * @param path with its version, which may be any
     */
    public @Nullable Recording answer(
            String host, String method, String path, Map<String, String> query, Map<String, String> form) {
        int end = path.indexOf('/', 1);
        SpecOperation operation = end < 0 ? null : spec.find(host, method, path.substring(end));
        if (operation == null) {
            return null;
        }
        String described = "/" + operation.document().version() + path.substring(end);
        List<Violation> violations = RequestJudge.judge(spec, operation, method, described, query, form);
        if (!violations.isEmpty()) {
            return null;
        }
        ExampleCase example = ExampleCase.of(operation, "synthesised").at(position(query)).form(form);
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            example = example.query(parameter.getKey(), parameter.getValue());
        }
        return ExampleRecordings.of(example, path);
    }

    /** A walk over pages comes to its end after the third, however it began. */
    private static Position position(Map<String, String> query) {
        String after = query.get("after");
        if (after != null) {
            return after.endsWith(ExamplePaging.LAST) ? Position.LAST : Position.MIDDLE;
        }
        return Position.FIRST;
    }
}
