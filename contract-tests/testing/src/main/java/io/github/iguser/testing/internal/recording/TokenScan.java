package io.github.iguser.testing.internal.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds texts that look like secrets of the API. A hit names the kind and the line, never the value.
 *
 * <p>Short words after {@code access_token=}, and words with hyphens after the other parameters, are ignored:
 * documentation and tests use them as placeholders.
 */
final class TokenScan {

    /** A text that looks like a secret: its kind and its line, counted from 1. */
    public record Hit(String kind, int line) {
        @Override
        public String toString() {
            return kind + " in line " + line;
        }
    }

    private record TokenKind(String name, Pattern pattern) {}

    private static final String VALUE = "[A-Za-z0-9_-]";

    /** The text between a parameter and its value, in a URL or a mapping. */
    private static final String IS = "(?:=|%3D|\"\\s*:\\s*\\{\\s*\"equalTo\"\\s*:\\s*\")";

    private static final List<TokenKind> KINDS = List.of(
            new TokenKind("a token EAA...", Pattern.compile("(?<!" + VALUE + ")EAA" + VALUE + "{17,}")),
            new TokenKind("a token IGAA...", Pattern.compile("(?<!" + VALUE + ")IGAA" + VALUE + "{16,}")),
            new TokenKind("a token IGQV...", Pattern.compile("(?<!" + VALUE + ")IGQV" + VALUE + "{16,}")),
            new TokenKind("access_token=...", Pattern.compile("access_token(?:=|%3D)[A-Za-z0-9_|%-]{16,}")),
            new TokenKind("fb_exchange_token=...", Pattern.compile("fb_exchange_token" + IS + "[A-Za-z0-9_|%]{16,}")),
            new TokenKind("input_token=...", Pattern.compile("input_token" + IS + "[A-Za-z0-9_|%]{16,}")),
            new TokenKind("client_secret=...", Pattern.compile("client_secret" + IS + "[0-9a-fA-F]{16,}")),
            new TokenKind("appsecret_proof=...", Pattern.compile("appsecret_proof(?:=|%3D)[0-9a-f]{16,}")));

    private static final Set<String> SKIPPED_FOLDERS = Set.of(".git", "target", "node_modules", ".idea", ".vscode");

    private TokenScan() {}

    public static List<Hit> scan(String text) {
        List<Hit> hits = new ArrayList<>();
        for (TokenKind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(text);
            while (matcher.find()) {
                hits.add(new Hit(kind.name(), line(text, matcher.start())));
            }
        }
        return hits;
    }

    /** Scans all files below a folder, except the folders of build tools, editors and version control. */
    public static SortedMap<Path, List<Hit>> scan(Path root) throws IOException {
        SortedMap<Path, List<Hit>> found = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(root)
                                && SKIPPED_FOLDERS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                // One character per byte: secrets are ASCII, and a binary file must not stop the scan.
                List<Hit> hits = scan(Files.readString(file, StandardCharsets.ISO_8859_1));
                if (!hits.isEmpty()) {
                    found.put(root.relativize(file), hits);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static int line(String text, int position) {
        return 1
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
