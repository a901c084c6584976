package io.github.iguser.contract.check;

import io.github.iguser.contract.check.RecordingVersionRules.Lifetime;
import io.github.iguser.contract.git.Git;
import io.github.iguser.testing.internal.recording.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds versions of the API in the files of a checkout. Only the root of the spec states the version, and the README
 * repeats it; any other mention would be forgotten with the next version. Where versions are data of the spec, in
 * {@code x-versions}, {@code x-since} and {@code x-until}, they have to be listed in {@code x-versions}.
 * Recordings keep the version in which they were made.
 */
public final class VersionCheck implements Check {
    static final OperationKey ROW = new OperationKey(OperationKey.PROJECT.host(), "version");

    private static final String NAME = "spec <-> versions";
    private static final String ROOT = "spec/ig-user.yaml";
    private static final String SPEC = "spec/";
    private static final String README = "README.md";
    private static final String TESTS = "src/test/";

    /** Generated files and history. Recordings keep the version in which they were made. */
    private static final Set<String> SKIPPED =
            Set.of("generated/src/main", "contract-tests/testing/src/main/resources/recordings", "CHANGELOG.md");

    private static final Set<String> SKIPPED_NAMES =
            Set.of(".git", "target", "node_modules", ".idea", ".vscode", ".settings");

    private static final Pattern STATED = Pattern.compile("(?m)^  version: (v[0-9]+\\.[0-9]+)$");
    private static final Pattern LISTED =
            Pattern.compile("(?m)^    - version: (v[0-9]+\\.[0-9]+)$(?:\\n      released: '([0-9-]+)'$)?"
                    + "(?:\\n      usable-until: '([0-9-]+)'$)?");
    private static final Pattern BOUND = Pattern.compile("(?m)^ *x-(since|until): (v[0-9]+\\.[0-9]+)$");
    private static final Pattern VERSION = Pattern.compile("v(?<![\\w.]v)([0-9]{1,4})\\.[0-9]+(?!\\w|\\.[0-9])");
    private static final Pattern URL_BEFORE = Pattern.compile("https?://[^\\s\"'`<>]*/$");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Does only the root of the spec state the version, and does the README name the same one?";
    }

    @Override
    public Set<OperationKey> expected(CheckContext context) {
        return Set.of(ROW);
    }

    @Override
    public CheckResult run(CheckContext context) {
        Path project = Objects.requireNonNull(context.project(), "no checkout to read");
        Map<String, String> files = texts(project.toAbsolutePath().normalize());
        CheckResult.Builder result = CheckResult.builder(NAME).checked(ROW, files.size());
        Matcher stated = STATED.matcher(files.getOrDefault(ROOT, ""));
        if (!stated.find()) {
            return result.finding(finding(ROOT, "", "states no version", "write info.version, in the form v1.0"))
                    .build();
        }
        String version = stated.group(1);
        // Removed, since this is the one place that states it.
        files.put(ROOT, stated.replaceFirst(""));
        Map<String, Lifetime> versions = versions(files);
        Set<String> known = versions.keySet();
        checkRecordings(context, versions, project, result);
        if (!known.contains(version)) {
            String message = "states " + version + ", which x-versions does not list";
            result.finding(finding(ROOT, "", message, "add " + version + " to x-versions"));
        }
        files.replaceAll((file, text) -> file.startsWith(SPEC) ? withoutBounds(file, text, known, result) : text);
        files.forEach((file, text) -> checkMentions(file, text, version, result));
        if (!VERSION.matcher(files.getOrDefault(README, "")).find()) {
            result.finding(finding(README, "", "does not name the version of the API", "name " + version));
        }
        return result.build();
    }

    private static void checkMentions(String file, String text, String version, CheckResult.Builder result) {
        int latest = Integer.parseInt(version.substring(1, version.indexOf('.')));
        Matcher mention = VERSION.matcher(text);
        while (mention.find()) {
            String found = mention.group();
            String line = "line " + text.substring(0, mention.end()).lines().count();
            if (file.equals(README)) {
                if (!found.equals(version)) {
                    String message = "names " + found + ", but the spec describes " + version;
                    result.finding(finding(file, line, message, "write " + version));
                }
            } else if (Integer.parseInt(mention.group(1)) >= latest) {
                String reason = found.equals(version)
                        ? ", which only " + ROOT + " and " + README + " may name"
                        : ", which may become that of the spec";
                String remedy = file.startsWith(SPEC)
                        ? "leave it out; in the URL of an example write {version}"
                        : "leave it out, take it from the spec or the client, or use an old one such as v1.0";
                result.finding(finding(file, line, "names " + found + reason, remedy));
            } else if (!file.contains(TESTS) && inUrl(text, mention.start())) {
                String message = "has " + found + " in a URL, but the spec describes " + version;
                result.finding(finding(file, line, message, "write {version} instead of the number"));
            }
        }
    }

    private static void checkRecordings(
            CheckContext context, Map<String, Lifetime> versions, Path project, CheckResult.Builder result) {
        RecordingHistory history = RecordingHistory.of(Git.in(project));
        if (history.gap() != null) {
            result.note("versions of recordings not compared with all of their history: " + history.gap());
        }
        RecordingVersionRules rules = new RecordingVersionRules(versions, history);
        for (Recording recording : context.recordings().all()) {
            for (RecordingVersionRules.VersionFault fault : rules.faults(recording)) {
                result.finding(finding("recording " + recording.name(), "", fault.message(), fault.remedy()));
            }
        }
    }

    /** Returns the versions that the root lists with their days, and takes them out of its text. */
    private static Map<String, Lifetime> versions(Map<String, String> files) {
        Map<String, Lifetime> versions = new TreeMap<>();
        Matcher listed = LISTED.matcher(files.get(ROOT));
        while (listed.find()) {
            versions.put(listed.group(1), new Lifetime(day(listed.group(2)), day(listed.group(3))));
        }
        // The lines stay, so that findings name the right ones.
        files.put(ROOT, listed.replaceAll(entry -> entry.group().replace(entry.group(1), "")));
        return versions;
    }

    private static String day(@Nullable String listed) {
        return listed == null ? "" : listed;
    }

    /** Checks the versions that things of the spec are bound to, and takes them out of the text. */
    private static String withoutBounds(String file, String text, Set<String> known, CheckResult.Builder result) {
        Matcher bound = BOUND.matcher(text);
        while (bound.find()) {
            if (!known.contains(bound.group(2))) {
                String line = "line " + text.substring(0, bound.end()).lines().count();
                String message = "x-" + bound.group(1) + " is " + bound.group(2) + ", which x-versions of " + ROOT
                        + " does not list";
                result.finding(finding(file, line, message, "add it there, or correct it"));
            }
        }
        return bound.replaceAll("");
    }

    private static boolean inUrl(String text, int position) {
        int line = text.lastIndexOf('\n', position) + 1;
        return URL_BEFORE.matcher(text.substring(line, position)).find();
    }

    private static Finding finding(String file, String place, String message, String remedy) {
        return new Finding(NAME, ROW.host(), ROW.operationId(), file, place, message, null, remedy);
    }

    /** Reads the text files of a checkout by their paths, in the order of their names. */
    private static Map<String, String> texts(Path project) {
        Map<String, String> texts = new TreeMap<>();
        try {
            Files.walkFileTree(project, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(project) && skipped(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile() && !skipped(file)) {
                        // Any bytes are text in this charset, and a version has the same ones in UTF-8.
                        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                        if (text.indexOf('\0') < 0) {
                            texts.put(path(file), text);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                private boolean skipped(Path path) {
                    return SKIPPED.contains(path(path)) || SKIPPED_NAMES.contains(String.valueOf(path.getFileName()));
                }

                private String path(Path path) {
                    return project.relativize(path).toString().replace('\\', '/');
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + project, e);
        }
        return texts;
    }
}
