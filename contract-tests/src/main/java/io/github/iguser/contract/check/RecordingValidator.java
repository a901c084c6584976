package io.github.iguser.contract.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.iguser.contract.spec.validation.ErrorCodeValidator;
import io.github.iguser.contract.spec.validation.MetricResponseValidator;
import io.github.iguser.contract.spec.validation.ResponseHeaderValidator;
import io.github.iguser.contract.spec.validation.StrictRequest;
import io.github.iguser.contract.spec.validation.StrictSchema;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import io.github.iguser.testing.internal.spec.fields.FieldsSyntaxException;
import io.github.iguser.testing.internal.spec.validation.FieldsValidator;
import io.github.iguser.testing.internal.spec.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Validates one recording against its operation: request, status, headers and body. */
final class RecordingValidator {

    /** Error codes with which the API refuses {@code fields}: an unknown name or invalid syntax. */
    private static final Set<Integer> FIELDS_REFUSED = Set.of(100, 2500);

    private static final Set<String> VERSION_HEADERS = Set.of("facebook-api-version", "instagram-api-version");

    private final SpecSet spec;
    private final SpecOperation operation;
    private final Recording recording;
    private final List<Violation> violations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    RecordingValidator(SpecSet spec, SpecOperation operation, Recording recording) {
        this.spec = spec;
        this.operation = operation;
        this.recording = recording;
        checkVersions();
        violations.addAll(ResponseHeaderValidator.validate(operation, recording.status(), recording.headers()));
        JsonNode body = body();
        checkRequest(body);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** Returns the allowed differences, which are counted. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    private void checkVersions() {
        String version = recording.versionAsked().equals("none") ? "" : "/" + recording.versionAsked();
        if (!recording.path().equals(version + recording.pathWithoutVersion())) {
            violations.add(new Violation(
                    "metadata.versionAsked",
                    "is " + recording.versionAsked() + ", but the path is " + recording.path(),
                    null));
        }
        recording.headers().forEach((name, value) -> {
            if (VERSION_HEADERS.contains(name.toLowerCase(Locale.ROOT))
                    && recording.versionAnswered() != null
                    && !value.equals(recording.versionAnswered())) {
                violations.add(new Violation(
                        "metadata.versionAnswered",
                        "is " + recording.versionAnswered() + ", but the header " + name + " says " + value,
                        null));
            }
        });
    }

    private void checkRequest(JsonNode body) {
        List<Violation> found = StrictRequest.validate(
                spec,
                operation,
                recording.method(),
                recording.path(),
                recording.query(),
                recording.form(),
                recording.requestHeaders());
        boolean fieldsRefused = recording.status() >= 400
                && FIELDS_REFUSED.contains(body.at("/error/code").intValue());
        boolean refused = recording.status() >= 400 && ErrorCodeValidator.refusesTheRequest(operation, body);
        for (Violation violation : found) {
            if (fieldsRefused && violation.pointer().equals(FieldsValidator.POINTER)) {
                notes.add("fields that the API itself refused");
            } else if (refused && violation.ofValue()) {
                notes.add("values of parameters that the API itself refused");
            } else {
                violations.add(violation);
            }
        }
    }

    private JsonNode body() {
        try {
            JsonNode body = StrictJson.parse(recording.bodyText());
            List<Violation> found = schema().validate(recording.status(), body);
            violations.addAll(found);
            if (recording.status() < 400) {
                violations.addAll(MetricResponseValidator.validate(operation, recording.query(), body));
            }
            if (found.isEmpty() && recording.status() >= 400 && recording.origin() != Origin.LIVE) {
                violations.addAll(ErrorCodeValidator.validateListed(operation, body));
            }
            return body;
        } catch (IllegalArgumentException e) {
            violations.add(new Violation("", String.valueOf(e.getMessage()), operation.where()));
            return MissingNode.getInstance();
        }
    }

    private StrictSchema schema() {
        String fields = recording.query().get("fields");
        try {
            return StrictSchema.of(operation, fields);
        } catch (FieldsSyntaxException e) {
            // Reported for the request already, or refused by the API.
            return StrictSchema.ofAnyFields(operation);
        }
    }
}
