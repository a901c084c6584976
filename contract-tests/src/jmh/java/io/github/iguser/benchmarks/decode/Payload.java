package io.github.iguser.benchmarks.decode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A response to decode, made by {@link PayloadFiles} from the world of the stand-in. */
public enum Payload {
    /** A page of 50 media with 20 fields. */
    MEDIA,
    /** An account with all its scalar fields. */
    PROFILE,
    /** Ten metrics, each with a total and its breakdown. */
    INSIGHTS,
    /** A discovered account with a page of 25 media, some of which have children. */
    DISCOVERY;

    /** Reads the response from the folder of payloads. */
    public byte[] read(Path folder) throws IOException {
        return Files.readAllBytes(file(folder));
    }

    Path file(Path folder) {
        return folder.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".json");
    }
}
