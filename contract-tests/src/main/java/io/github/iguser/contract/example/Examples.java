package io.github.iguser.contract.example;

import io.github.iguser.testing.internal.example.Absence;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The examples of all operations of all hosts. */
public final class Examples {

    private static final CaseTable TABLE = CaseTable.embedded();

    private Examples() {}

    /**
     * Makes the examples of a spec.
     *
     * @throws IllegalArgumentException if a scalar of the spec has no example, or a case table uses something that the
     *     spec lacks
     */
    public static List<Recording> of(SpecSet spec) {
        Map<SpecOperation, List<ExampleCase>> cases = new LinkedHashMap<>();
        // Each cause of an error and each nested node is shown once, by the first operation that has it.
        Set<String> shown = new HashSet<>();
        List<Recording> uploads = new ArrayList<>();
        for (SpecOperation operation : spec.operations()) {
            if (operation.takesBytes()) {
                uploads.addAll(UploadExamples.of(operation));
            } else {
                cases.put(operation, ofOperation(operation, shown));
            }
        }
        cases.forEach((operation, ofOperation) -> ofOperation.addAll(FieldCases.within(operation, shown)));
        List<Recording> examples = new ArrayList<>();
        cases.values()
                .forEach(ofOperation -> ofOperation.forEach(example -> examples.add(ExampleRecordings.of(example))));
        examples.addAll(uploads);
        return List.copyOf(examples);
    }

    private static List<ExampleCase> ofOperation(SpecOperation operation, Set<String> shown) {
        List<ExampleCase> cases = new ArrayList<>(FieldCases.own(operation));
        cases.addAll(ListCases.of(operation));
        cases.addAll(FormCases.of(operation));
        if (operation.definition().has("x-metrics")) {
            List<ExampleCase> metrics = new MetricCases(operation.document()).of(operation);
            cases.addAll(metrics);
            cases.add(metrics.get(0).named("empty-list").at(ExampleCase.Position.EMPTY));
            addAbsentMembers(cases, metrics.get(0), "absent-members");
            metrics.stream()
                    .filter(example -> example.query().containsKey("breakdown"))
                    .findFirst()
                    .ifPresent(example -> addAbsentMembers(cases, example, "absent-members-by-breakdown"));
        }
        if (cases.isEmpty()) {
            cases.add(ExampleCase.of(operation, "plain"));
            if (operation.flatOrData()) {
                cases.add(ExampleCase.of(operation, "wrapped-in-data").inData());
            }
        }
        if (FieldCases.view(operation) == null && operation.form() != null) {
            addAbsentMembers(cases, cases.get(0), "absent-members");
        }
        cases.addAll(TABLE.of(operation));
        cases.replaceAll(ListCases::withRequired);
        cases.removeIf(Examples::leavesOutNothing);
        cases.addAll(ErrorCases.of(operation, cases.get(0), shown));
        return cases;
    }

    private static void addAbsentMembers(List<ExampleCase> cases, ExampleCase whole, String name) {
        cases.add(whole.named(name).without(Absence.SCALARS));
    }

    /**
     * Returns whether a case without the fields that may be absent equals the whole, since all fields are always
     * present.
     */
    private static boolean leavesOutNothing(ExampleCase example) {
        return example.absence() != Absence.NONE
                && ExampleBody.of(example).equals(ExampleBody.of(example.without(Absence.NONE)));
    }
}
