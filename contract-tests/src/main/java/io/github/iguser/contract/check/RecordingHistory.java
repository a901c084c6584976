package io.github.iguser.contract.check;

import io.github.iguser.contract.git.Git;
import io.github.iguser.contract.git.GitMissingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The versions in which recordings were first committed, by the manifests in the history of a checkout. A change of a
 * recording and its line in the manifest cannot change them.
 *
 * @param first the first listing of each recording, by its name
 * @param gap the reason why the history cannot be read or is not complete, or null
 */
record RecordingHistory(
        Map<String, Listing> first, @Nullable String gap) {
    private static final Pattern COMMIT = Pattern.compile("commit ([0-9a-f]+)");
    private static final Pattern LINE = Pattern.compile("\\+([^:#+]+): \\{sha256: .*?, version: ([^,]+), date: .*");

    /** A line that a commit added to the manifest. */
    record Listing(String version, String commit) {}

    static RecordingHistory of(Git git) {
        try {
            Git.Output log = git.output(
                    "log",
                    "--patch",
                    "--unified=0",
                    "--no-renames",
                    "--no-color",
                    "--no-ext-diff",
                    "--format=commit %h",
                    "--",
                    ":(glob)**/recordings/manifest.yaml");
            if (log.code() != 0) {
                return new RecordingHistory(Map.of(), log.firstError());
            }
            boolean shallow = git.output("rev-parse", "--is-shallow-repository")
                    .text()
                    .strip()
                    .equals("true");
            return new RecordingHistory(firstListings(log.text()), shallow ? "the clone is shallow" : null);
        } catch (GitMissingException e) {
            return new RecordingHistory(Map.of(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The log begins with the newest commit, so the last line of a name is its first listing. */
    private static Map<String, Listing> firstListings(String log) {
        Map<String, Listing> first = new TreeMap<>();
        String commit = "";
        for (String line : (Iterable<String>) log.lines()::iterator) {
            Matcher header = COMMIT.matcher(line);
            Matcher added = LINE.matcher(line);
            if (header.matches()) {
                commit = header.group(1);
            } else if (added.matches()) {
                first.put(added.group(1), new Listing(added.group(2), commit));
            }
        }
        return first;
    }
}
