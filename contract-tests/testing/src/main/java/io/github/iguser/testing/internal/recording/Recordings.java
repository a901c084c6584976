package io.github.iguser.testing.internal.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A set of recordings, sorted by name. */
public final class Recordings {

    static final Pattern FILE =
            Pattern.compile("(?<name>[a-z.]+/[A-Za-z]+/[a-z0-9][a-z0-9-]*)/(mapping\\.json|body\\.[a-z]+)");

    private final List<Recording> all;
    private final List<AllowedDifference> exceptions;
    private final boolean listed;

    private Recordings(Collection<Recording> all, Collection<AllowedDifference> exceptions, boolean listed) {
        this.all = List.copyOf(all);
        this.exceptions = List.copyOf(exceptions);
        this.listed = listed;
    }

    /** Returns the embedded recordings, verified against their manifest. */
    public static Recordings embedded() {
        SortedMap<String, byte[]> files = RecordingFiles.embedded();
        if (!files.containsKey(RecordingManifest.FILE)) {
            throw new RecordingException("recordings of this program: " + RecordingManifest.FILE + " is missing");
        }
        return read(files, "of this program");
    }

    /**
     * Returns the recordings of a folder, which has subfolders {@code <host>/<operationId>/<case>}. If the folder has a
     * manifest, the recordings are verified against it.
     *
     * @throws RecordingException if the folder has no recordings, or one is invalid
     */
    public static Recordings of(Path folder) {
        return read(RecordingFiles.ofFolder(folder), folder.toString());
    }

    public static Recordings of(Collection<Recording> recordings) {
        return new Recordings(recordings, List.of(), false);
    }

    /** Returns whether the recordings were verified against a manifest. */
    public boolean listed() {
        return listed;
    }

    public List<Recording> all() {
        return all;
    }

    /** Returns the allowed differences between recorded responses and the spec. */
    public List<AllowedDifference> exceptions() {
        return exceptions;
    }

    public Recordings withExceptions(List<AllowedDifference> others) {
        return new Recordings(all, others, listed);
    }

    public List<Recording> of(String host, String operationId) {
        return all.stream()
                .filter(r -> r.host().equals(host) && r.operationId().equals(operationId))
                .toList();
    }

    public Recording byName(String name) {
        for (Recording recording : all) {
            if (recording.name().equals(name)) {
                return recording;
            }
        }
        throw new IllegalArgumentException("no recording " + name);
    }

    /** Returns a copy in which the recording of the same name is replaced. */
    public Recordings with(Recording changed) {
        List<Recording> result = new ArrayList<>();
        for (Recording recording : all) {
            result.add(recording.name().equals(changed.name()) ? changed : recording);
        }
        return new Recordings(result, exceptions, listed);
    }

    /**
     * Reads all recordings before it throws, so that the exception names every invalid one. They are verified if the
     * files include a manifest.
     */
    static Recordings read(SortedMap<String, byte[]> files, String where) {
        Set<String> cases = new TreeSet<>();
        List<String> errors = new ArrayList<>();
        for (String path : files.keySet()) {
            Matcher matcher = FILE.matcher(path);
            if (matcher.matches()) {
                cases.add(matcher.group("name"));
            } else if (!RecordingFiles.OTHER_FILES.contains(path)) {
                errors.add("recordings " + where + ": " + path
                        + " is not at <host>/<operationId>/<case>/mapping.json or body.*");
            }
        }
        List<Recording> recordings = new ArrayList<>();
        Set<String> unreadable = new TreeSet<>();
        for (String name : cases) {
            try {
                recordings.add(Recording.read(name, RecordingFiles.in(files, name)));
            } catch (RecordingException e) {
                errors.add(e.getMessage());
                unreadable.add(name);
            }
        }
        byte[] manifest = files.get(RecordingManifest.FILE);
        if (manifest != null) {
            errors.addAll(RecordingManifest.parse(manifest).differences(entries(recordings, files), unreadable));
        }
        if (!errors.isEmpty()) {
            throw new RecordingException(String.join("\n", errors));
        }
        if (recordings.isEmpty()) {
            throw new RecordingException("recordings " + where
                    + ": nothing to check; expected folders <host>/<operationId>/<case> with mapping.json and a body");
        }
        byte[] exceptions = files.get(AllowedDifference.FILE);
        return new Recordings(
                recordings,
                exceptions == null
                        ? List.of()
                        : AllowedDifference.parse(RecordingFiles.text(AllowedDifference.FILE, exceptions)),
                manifest != null);
    }

    /** Returns the manifest entries for these recordings. */
    static SortedMap<String, RecordingManifest.ManifestLine> entries(
            List<Recording> recordings, SortedMap<String, byte[]> files) {
        SortedMap<String, RecordingManifest.ManifestLine> entries = new TreeMap<>();
        for (Recording recording : recordings) {
            entries.put(
                    recording.name(),
                    RecordingManifest.ManifestLine.of(recording, RecordingFiles.in(files, recording.name())));
        }
        return entries;
    }
}
