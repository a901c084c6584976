package io.github.iguser.contract.git;

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
public record Git(String program, Path project) {

    /** Returns the git of the machine, run in a checkout. */
    public static Git in(Path project) {
        return new Git("git", project);
    }

    /** The exit code of a run and what it wrote. */
    public record Output(int code, byte[] bytes, String errors) {
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** Returns the first line of the messages. */
        public String firstError() {
            return errors.lines().findFirst().orElse("no message");
        }
    }

    /**
     * Returns the output of a run, whatever its exit code.
     *
     * @throws GitMissingException if git cannot be started
     */
    public Output output(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program, "-C", project.toString()));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("iguser-git", ".txt");
        try {
            Process git = start(command, errors);
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

    private Process start(List<String> command, Path errors) throws GitMissingException {
        try {
            return new ProcessBuilder(command).redirectError(errors.toFile()).start();
        } catch (IOException e) {
            throw new GitMissingException(program, e);
        }
    }
}
