package io.github.iguser.contract.diff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The spec of a revision of a checkout, in a temporary folder that goes when this is closed. */
final class GitRevision implements AutoCloseable {
    private static final List<String> PARTS = List.of("spec", "generated/src/main/resources/io/github/iguser/openapi");

    private final Path folder;

    private GitRevision(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the spec of a revision into a temporary folder.
     *
     * @throws DiffInputException if git is absent, the folder is no checkout, or the revision is unknown or has no spec
     */
    static GitRevision checkedOut(Path project, String revision) throws IOException {
        // Git takes what begins with "-" for an option.
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw unknown(project, revision, "");
        }
        run(project, revision, "rev-parse", "--git-dir");
        Output commit = output(project, revision, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.code() != 0) {
            throw unknown(project, revision, commit.errors());
        }
        String id = commit.text().strip();
        List<String> parts = new ArrayList<>(PARTS);
        parts.removeIf(part -> !has(project, revision, id, part));
        if (parts.isEmpty()) {
            throw new DiffInputException(revision + ": the revision has no folder spec; name one that has, or a file");
        }
        List<String> archive = new ArrayList<>(List.of("archive", "--format=zip", id, "--"));
        archive.addAll(parts);
        Path folder = Files.createTempDirectory("iguser-diff");
        GitRevision checkedOut = new GitRevision(folder);
        try {
            checkedOut.unpack(
                    run(project, revision, archive.toArray(String[]::new)).bytes());
            return checkedOut;
        } catch (IOException | RuntimeException e) {
            checkedOut.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    private static boolean has(Path project, String revision, String commit, String part) {
        try {
            return output(project, revision, "cat-file", "-e", commit + ":" + part)
                            .code()
                    == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(byte[] zip) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("the archive has the entry " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }

    private record Output(int code, byte[] bytes, String errors) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static Output run(Path project, String revision, String... arguments) throws IOException {
        Output output = output(project, revision, arguments);
        if (output.code() != 0) {
            throw new DiffInputException(
                    revision + ": no such file or folder, and git could not read it as a revision of "
                            + project.toAbsolutePath().normalize() + ": " + firstLine(output.errors())
                            + "; name a file, or a checkout with --project");
        }
        return output;
    }

    private static Output output(Path project, String revision, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", project.toString()));
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

    private static DiffInputException unknown(Path project, String revision, String errors) {
        return new DiffInputException("\"" + revision + "\": no such file or folder, and no revision of "
                + project.toAbsolutePath().normalize() + (errors.isBlank() ? "" : ": " + firstLine(errors))
                + "; name a file, a folder, or a revision that 'git log --oneline' shows there");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("no message");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
