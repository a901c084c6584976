package io.github.iguser.contract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, called from a folder through a shell. */
final class ProgramProcess {

    private ProgramProcess() {}

    /**
     * Calls the program.
     *
     * @param redirection the text after the call in the shell, such as {@code >/dev/full}
     * @param options options of Java
     */
    static Process start(Path folder, String redirection, List<String> options, String... arguments)
            throws IOException {
        List<String> call = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" " + redirection, "sh"));
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.addAll(options);
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
        call.addAll(List.of(arguments));
        return new ProcessBuilder(call)
                .directory(folder.toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    /** Returns the standard error of a process. */
    static String stderr(Path folder) throws IOException {
        return Files.readString(folder.resolve("stderr"));
    }
}
