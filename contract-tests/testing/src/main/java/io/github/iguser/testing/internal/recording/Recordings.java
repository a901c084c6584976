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

/** A set of recordings, in the order of their names. */
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

    /** Returns the recordings that this program carries, as its manifest lists them. */
    public static Recordings embedded() {
        SortedMap<String, byte[]> files = RecordingFiles.embedded();
        if (!files.containsKey(RecordingManifest.FILE)) {
            throw new RecordingException("recordings of this program: " + RecordingManifest.FILE + " is missing");
        }
        return read(files, "of this program");
    }

    /**
     * Returns the recordings of a folder, {@code <host>/<operationId>/<case>}; one without any is an error. A folder
     * need not have a manifest; one that it has is verified.
     */
    public static Recordings of(Path folder) {
        return read(RecordingFiles.ofFolder(folder), folder.toString());
    }

    public static Recordings of(Collection<Recording> recordings) {
        return new Recordings(recordings, List.of(), false);
    }

    /** Tells if a manifest lists these recordings as they were read. */
    public boolean listed() {
        return listed;
    }

    public List<Recording> all() {
        return all;
    }

    /** Returns the places where a response may differ from the spec. */
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

    /** Returns this set with one recording replaced by another of the same name. */
    public Recordings with(Recording changed) {
        List<Recording> result = new ArrayList<>();
        for (Recording recording : all) {
            result.add(recording.name().equals(changed.name()) ? changed : recording);
        }
        return new Recordings(result, exceptions, listed);
    }

    /** Reads all, so that one run names every faulty recording; without a manifest among the files none is verified. */
    static Recordings read(SortedMap<String, byte[]> files, String where) {
        Set<String> cases = new TreeSet<>();
        List<String> faults = new ArrayList<>();
        for (String path : files.keySet()) {
            Matcher matcher = FILE.matcher(path);
            if (matcher.matches()) {
                cases.add(matcher.group("name"));
            } else if (!RecordingFiles.BESIDE.contains(path)) {
                faults.add("recordings " + where + ": " + path
                        + " is in no place of <host>/<operationId>/<case>/mapping.json or body.*");
            }
        }
        List<Recording> recordings = new ArrayList<>();
        Set<String> unreadable = new TreeSet<>();
        for (String name : cases) {
            try {
                recordings.add(Recording.read(name, RecordingFiles.in(files, name)));
            } catch (RecordingException e) {
                faults.add(e.getMessage());
                unreadable.add(name);
            }
        }
        byte[] manifest = files.get(RecordingManifest.FILE);
        if (manifest != null) {
            faults.addAll(RecordingManifest.parse(manifest).differences(entries(recordings, files), unreadable));
        }
        if (!faults.isEmpty()) {
            throw new RecordingException(String.join("\n", faults));
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

    /** Returns what a manifest has to say of these recordings. */
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
