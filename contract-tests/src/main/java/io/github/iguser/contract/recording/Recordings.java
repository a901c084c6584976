package io.github.iguser.contract.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A set of recordings, in the order of their names. */
public final class Recordings {

    private final List<Recording> all;

    private Recordings(Collection<Recording> all) {
        this.all = List.copyOf(all);
    }

    /** Returns the recordings that this program carries. */
    public static Recordings embedded() {
        throw new UnsupportedOperationException();
    }

    /** Returns the recordings of a folder, {@code <host>/<operationId>/<case>}; one without any is an error. */
    public static Recordings of(Path folder) {
        throw new UnsupportedOperationException(folder.toString());
    }

    public static Recordings of(Collection<Recording> recordings) {
        return new Recordings(recordings);
    }

    public List<Recording> all() {
        return all;
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
        return new Recordings(result);
    }
}
