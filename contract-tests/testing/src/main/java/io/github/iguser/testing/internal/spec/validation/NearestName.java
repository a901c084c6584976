package io.github.iguser.testing.internal.spec.validation;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the known name that is most similar to a misspelt one. */
public final class NearestName {

    private NearestName() {}

    /** Returns a hint, such as {@code "; the nearest is x"}, or an empty text if no known name is similar. */
    public static String hint(String name, Collection<String> known) {
        String nearest = of(name, known);
        return nearest == null ? "" : "; the nearest is " + nearest;
    }

    /**
     * Returns the known name with the smallest edit distance, or null if more than half of the name would have to
     * change.
     */
    public static @Nullable String of(String name, Collection<String> known) {
        String nearest = null;
        int least = Math.max(2, name.length() / 2) + 1;
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Returns the Levenshtein distance of two texts. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
