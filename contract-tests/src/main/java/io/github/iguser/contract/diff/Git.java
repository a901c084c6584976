package io.github.iguser.contract.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program git, run in a checkout.
 *
 * @param program name or path of the program
 */
record Git(String program, Path project) {

    /** The exit code of a run and what it wrote. */
    record Output(int code, byte[] bytes, String errors) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /**
     * Returns the output of a run.
     *
     * @param revision the argument that needs git, for messages
     * @throws DiffInputException if git is absent or ends with another code than 0
     */
    Output run(String revision, String... arguments) throws IOException {
        Output output = output(revision, arguments);
        if (output.code() != 0) {
            throw new DiffInputException(
                    revision + ": no such file or folder, and git could not read it as a revision of "
                            + project.toAbsolutePath().normalize() + ": " + firstLine(output.errors())
                            + "; name a file, or a checkout with --project");
        }
        return output;
    }

    /** Returns the output of a run, whatever its exit code. */
    Output output(String revision, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program, "-C", project.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("iguser-diff", ".txt");
        try {
            Process git = start(command, revision, errors);
            git.getOutputStream().close();
            try (InputStream in = git.getInputStream()) {
                byte[] bytes = in.readAllBytes();
                int code = git.waitFor();
                return new Output(code, bytes, Files.readString(errors));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while git was running", e);
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private static Process start(List<String> command, String revision, Path errors) {
        try {
            return new ProcessBuilder(command).redirectError(errors.toFile()).start();
        } catch (IOException e) {
            throw new DiffInputException(
                    revision + ": no such file or folder, and it cannot be read as a revision, since the program git"
                            + " cannot be started; install git, or name a file or folder",
                    e);
        }
    }

    static String firstLine(String text) {
        return text.lines().findFirst().orElse("no message");
    }
}
