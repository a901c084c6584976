package io.github.iguser.contract.check;

import io.github.iguser.codegen.spec.KnownVersion;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds recordings that cannot be of the version that they name: it did not exist on their day, it had expired, or the
 * recording was first committed in another version.
 */
final class RecordingVersionRules {
    private static final String REMEDY =
            "restore the version in which it was read; for another version record again, under another name";

    private final Map<String, Lifetime> known;
    private final RecordingHistory history;

    /**
     * The first and the last day of a version, as texts of the form {@code 2026-01-31}. An unknown first day is before
     * every day, an unknown last day is after it.
     */
    record Lifetime(String released, String usableUntil) {
        private boolean begunOn(String day) {
            return released.compareTo(day) <= 0;
        }

        private boolean endedBefore(String day) {
            return !usableUntil.isEmpty() && usableUntil.compareTo(day) < 0;
        }
    }

    RecordingVersionRules(Map<String, Lifetime> known, RecordingHistory history) {
        this.known = known;
        this.history = history;
    }

    /** Returns what is wrong with the version of a recording: the message and the remedy of each fault. */
    List<VersionFault> faults(Recording recording) {
        List<VersionFault> faults = new ArrayList<>();
        String answered = recording.versionAnswered();
        String version = answered == null ? recording.versionAsked() : answered;
        Lifetime lifetime = known.get(version);
        if (lifetime == null) {
            if (isNewerThanAll(version)) {
                faults.add(new VersionFault(
                        "is of " + version + ", which is newer than every version of x-versions",
                        REMEDY + "; if the version is out, add it to x-versions first"));
            }
        } else if (recording.origin() != Origin.DOCUMENTED) {
            // A page of the documentation names the newest version, so its day says nothing.
            String made = "is of " + version + " and was made on " + recording.date() + ", but that version ";
            if (!lifetime.begunOn(recording.date())) {
                faults.add(new VersionFault(made + "came on " + lifetime.released(), REMEDY));
            }
            if (lifetime.endedBefore(recording.date())) {
                faults.add(new VersionFault(made + "could be used until " + lifetime.usableUntil(), REMEDY));
            }
        }
        RecordingHistory.Listing first = history.first().get(recording.name());
        if (first != null && !first.version().equals(recording.versionAsked())) {
            String message = "has the version " + recording.versionAsked() + ", but manifest.yaml of commit "
                    + first.commit() + ", the first that lists it, has " + first.version();
            faults.add(new VersionFault(message, REMEDY));
        }
        return faults;
    }

    /** A fault and what to do about it. */
    record VersionFault(String message, String remedy) {}

    private boolean isNewerThanAll(String version) {
        return !known.isEmpty()
                && KnownVersion.FORM.matcher(version).matches()
                && known.keySet().stream().allMatch(listed -> KnownVersion.compare(version, listed) > 0);
    }
}
