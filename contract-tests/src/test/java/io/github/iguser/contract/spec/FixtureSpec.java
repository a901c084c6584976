package io.github.iguser.contract.spec;

import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A spec small enough to be read with a test, with one of each part that the checks read. */
public final class FixtureSpec {

    public static final String FACEBOOK = "graph.facebook.com";
    public static final String INSTAGRAM = "graph.instagram.com";

    private FixtureSpec() {}

    public static SpecSet load() {
        return SpecSet.of(List.of(
                document(FACEBOOK, "ig-user", "", ""),
                document(FACEBOOK, "ig-container", "", ""),
                document(FACEBOOK, "publishing", "", ""),
                document(INSTAGRAM, "ig-user", "", "")));
    }

    /** The spec of graph.facebook.com with one text of it replaced by another. */
    public static SpecSet with(String text, String replacement) {
        SpecDocument changed = document(FACEBOOK, "ig-user", text, replacement);
        return load().with(FACEBOOK, "ig-user", changed.tree());
    }

    private static SpecDocument document(String host, String root, String text, String replacement) {
        String name = "/fixture/" + host + "/" + root + ".yaml";
        try (InputStream in = FixtureSpec.class.getResourceAsStream(name)) {
            String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (!yaml.contains(text)) {
                throw new IllegalArgumentException(name + " does not contain " + text);
            }
            return SpecDocument.parse(host, root, text.isEmpty() ? yaml : yaml.replace(text, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
