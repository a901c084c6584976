package io.github.iguser.contract.diff;

import io.github.iguser.contract.git.Git;
import io.github.iguser.contract.git.GitMissingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The spec of a revision of a checkout, in a temporary folder that is deleted when this is closed. */
final class GitRevision implements AutoCloseable {
    private static final List<String> PARTS = List.of("spec", "generated/src/main/resources/io/github/iguser/openapi");

    private final Path folder;

    private GitRevision(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the spec of a revision into a temporary folder.
     *
     * @param git the git of the checkout
     *
     * @throws DiffInputException if git is absent, the folder is no checkout, or the revision is unknown or has no spec
     */
    static GitRevision checkedOut(Git git, String revision) throws IOException {
        // Git treats an argument that begins with "-" as an option.
        if (revision.isEmpty() || revision.startsWith("-")) {
            throw unknown(git.project(), revision, null);
        }
        try {
            return checkedOutOf(git, revision);
        } catch (GitMissingException e) {
            throw new DiffInputException(
                    revision + ": no such file or folder, and it cannot be read as a revision, since the program git"
                            + " cannot be started; install git, or name a file or folder",
                    e);
        }
    }

    private static GitRevision checkedOutOf(Git git, String revision) throws IOException {
        run(git, revision, "rev-parse", "--git-dir");
        Git.Output commit = git.output("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (commit.code() != 0) {
            throw unknown(git.project(), revision, commit);
        }
        String id = commit.text().strip();
        List<String> parts = new ArrayList<>(PARTS);
        parts.removeIf(part -> !has(git, id, part));
        if (parts.isEmpty()) {
            throw new DiffInputException(revision + ": the revision has no folder spec; name one that has, or a file");
        }
        List<String> archive = new ArrayList<>(List.of("archive", "--format=zip", id, "--"));
        archive.addAll(parts);
        Path folder = Files.createTempDirectory("iguser-diff");
        GitRevision checkedOut = new GitRevision(folder);
        try {
            checkedOut.unpack(run(git, revision, archive.toArray(String[]::new)).bytes());
            return checkedOut;
        } catch (IOException | RuntimeException e) {
            checkedOut.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    private static Git.Output run(Git git, String revision, String... arguments) throws IOException {
        Git.Output output = git.output(arguments);
        if (output.code() != 0) {
            throw new DiffInputException(
                    revision + ": no such file or folder, and git could not read it as a revision of "
                            + git.project().toAbsolutePath().normalize() + ": " + output.firstError()
                            + "; name a file, or a checkout with --project");
        }
        return output;
    }

    private static boolean has(Git git, String commit, String part) {
        try {
            return git.output("cat-file", "-e", commit + ":" + part).code() == 0;
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

    private static DiffInputException unknown(Path project, String revision, Git.@Nullable Output output) {
        return new DiffInputException("\"" + revision + "\": no such file or folder, and no revision of "
                + project.toAbsolutePath().normalize()
                + (output == null || output.errors().isBlank() ? "" : ": " + output.firstError())
                + "; name a file, a folder, or a revision that 'git log --oneline' shows there");
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
