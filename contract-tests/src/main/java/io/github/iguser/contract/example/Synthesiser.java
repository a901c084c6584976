package io.github.iguser.contract.example;

import io.github.iguser.contract.example.ExampleCase.Position;
import io.github.iguser.contract.format.ApiPath;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.spec.SpecOperation;
import io.github.iguser.contract.spec.SpecSet;
import io.github.iguser.contract.spec.validation.RequestValidator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers any request that the spec allows, from the spec's own examples, for programs that want to run without a host.
 */
public final class Synthesiser {

    private static final Pattern NESTED_CURSOR = Pattern.compile("\\.after\\(([^)]*)\\)");

    private final SpecSet spec;

    public Synthesiser(SpecSet spec) {
        this.spec = spec;
    }

    /**
     * Returns the exchange of a request, or null when the spec does not allow it.
     *
     * @param path with its version, which may be any, or without one where the spec has none
     */
    public @Nullable Recording answer(
            String host, String method, String path, Map<String, String> query, Map<String, String> form) {
        for (SpecOperation operation : spec.matching(host, method, ApiPath.rest(path))) {
            // The node of an id is known by what is asked of it.
            if (RequestValidator.validate(spec, operation, method, path, query, form)
                    .isEmpty()) {
                return answer(operation, path, query, form);
            }
        }
        return null;
    }

    private static Recording answer(
            SpecOperation operation, String path, Map<String, String> query, Map<String, String> form) {
        ExampleCase example = ExampleCase.of(operation, "synthesised", path)
                .at(position(query))
                .form(form);
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            example = example.query(parameter.getKey(), parameter.getValue());
        }
        return ExampleRecordings.of(example);
    }

    /** A walk over pages comes to its end after the third, however it began. */
    private static Position position(Map<String, String> query) {
        Matcher nested = NESTED_CURSOR.matcher(query.getOrDefault("fields", ""));
        String after = nested.find() ? nested.group(1) : query.get("after");
        if (after != null) {
            return after.endsWith(ExamplePaging.LAST) ? Position.LAST : Position.MIDDLE;
        }
        return Position.FIRST;
    }
}
