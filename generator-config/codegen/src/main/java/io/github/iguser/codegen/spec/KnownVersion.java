package io.github.iguser.codegen.spec;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version of the API, as {@code info.x-versions} of the spec has it.
 *
 * @param released the day on which it came
 * @param usableUntil the last day on which it can be used, or {@link #UNDOCUMENTED}
 * @param unproven a sentence on why little is known about it, or null
 */
public record KnownVersion(
        String version,
        String released,
        String usableUntil,
        @Nullable String unproven) {
    /** The key in {@code info}. */
    public static final String KEY = "x-versions";

    /** The end of a version that no page names yet. */
    public static final String UNDOCUMENTED = "undocumented";

    /** The keys of an entry. */
    public static final List<String> KEYS =
            List.of("version", "released", "usable-until", "unproven", SpecEvidence.ENTRY_KEY);

    /** The form of a version. */
    public static final Pattern FORM = Pattern.compile("v[1-9][0-9]{0,3}\\.[0-9]{1,4}");

    /** Returns the versions that a document lists, the oldest one first. */
    public static List<KnownVersion> in(Map<String, Object> document) {
        return YamlNodes.list(YamlNodes.at(document, "info", KEY)).stream()
                .map(entry -> new KnownVersion(
                        String.valueOf(YamlNodes.textAt(entry, "version")),
                        String.valueOf(YamlNodes.textAt(entry, "released")),
                        String.valueOf(YamlNodes.textAt(entry, "usable-until")),
                        YamlNodes.textAt(entry, "unproven")))
                .toList();
    }

    /** Compares two versions by their numbers. */
    public static int compare(String one, String other) {
        int major = Integer.compare(part(one, 0), part(other, 0));
        return major == 0 ? Integer.compare(part(one, 1), part(other, 1)) : major;
    }

    private static int part(String version, int index) {
        return Integer.parseInt(version.substring(1).split("\\.", -1)[index]);
    }
}
