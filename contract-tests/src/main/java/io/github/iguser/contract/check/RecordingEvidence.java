package io.github.iguser.contract.check;

import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reports the versions of the recordings, and whether a manifest lists them. */
public final class RecordingEvidence {

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private RecordingEvidence() {}

    /**
     * Returns the lines to report. A recording keeps the API version in which it was made, so the versions may differ
     * from that of the spec.
     */
    public static List<String> of(CheckContext context) {
        List<String> lines = new ArrayList<>();
        lines.add("recordings by version: " + versions(context) + "; the spec describes " + specVersions(context));
        if (!context.recordings().listed()) {
            lines.add("recordings without a manifest.yaml: a later change of one cannot be detected");
        }
        return List.copyOf(lines);
    }

    private static String versions(CheckContext context) {
        SortedMap<String, Integer> versions = new TreeMap<>(BY_NUMBER);
        for (Recording recording : context.inScope(ExchangeSource.RECORDINGS)) {
            versions.merge(recording.versionAsked(), 1, Integer::sum);
        }
        return versions.isEmpty()
                ? "none"
                : versions.entrySet().stream().map(RecordingEvidence::count).collect(Collectors.joining(", "));
    }

    private static String count(Map.Entry<String, Integer> version) {
        return version.getKey() + " " + version.getValue();
    }

    private static String specVersions(CheckContext context) {
        return context.spec().documents().stream()
                .map(SpecDocument::version)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
