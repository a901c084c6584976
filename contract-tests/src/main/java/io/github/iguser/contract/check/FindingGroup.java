package io.github.iguser.contract.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings with one cause: the same check, the same place in the spec, and the same message apart from numbers. An
 * error in one line of the spec is thus shown once and not once per recording.
 */
public record FindingGroup(List<Finding> findings) {
    /** Maximum number of named places, enough to see what they have in common. */
    private static final int SAMPLES = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    private record Cause(
            String check,
            String message,
            @Nullable String specLocation,
            @Nullable String remedy) {
        static Cause of(Finding finding) {
            String message = NUMBER.matcher(finding.message()).replaceAll("#");
            // Without a place in the spec, equal messages may have several causes, so the checked place decides.
            String where = finding.specLocation() == null ? finding.pointer() : finding.specLocation();
            String remedy = finding.remedy() == null
                    ? null
                    : NUMBER.matcher(finding.remedy()).replaceAll("#");
            return new Cause(finding.check(), message, where, remedy);
        }
    }

    /** Groups findings by their cause, in the order of the first of each. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<Cause, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            groups.computeIfAbsent(Cause.of(finding), cause -> new ArrayList<>())
                    .add(finding);
        }
        return groups.values().stream().map(FindingGroup::new).toList();
    }

    /** Returns the finding that is shown in full. */
    public Finding first() {
        return findings.get(0);
    }

    public int size() {
        return findings.size();
    }

    /** Returns a sentence with the number of further findings and a few of their places; null for a single finding. */
    public @Nullable String others() {
        if (findings.size() == 1) {
            return null;
        }
        List<Finding> more = findings.subList(1, findings.size());
        List<String> places = Stream.concat(
                        more.stream().map(Finding::subject).distinct().limit(SAMPLES),
                        more.stream()
                                .map(Finding::subject)
                                .distinct()
                                .skip(SAMPLES)
                                .limit(1)
                                .map(place -> "..."))
                .toList();
        long operations = findings.stream().map(Finding::key).distinct().count();
        return more.size() + " more like it" + (operations > 1 ? ", " + operations + " operations in all" : "") + ": "
                + String.join(", ", places);
    }
}
