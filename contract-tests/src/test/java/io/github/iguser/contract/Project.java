package io.github.iguser.contract;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that the tests run in. */
public final class Project {

    private Project() {}

    /** Returns the root of the checkout: the nearest folder above with the sources of the spec. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isRegularFile(folder.resolve("spec/ig-user.yaml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "no folder above " + Path.of("").toAbsolutePath() + " has spec/ig-user.yaml");
        }
        return folder;
    }
}
