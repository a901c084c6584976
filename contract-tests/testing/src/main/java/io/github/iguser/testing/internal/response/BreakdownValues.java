package io.github.iguser.testing.internal.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values of the breakdowns of metrics, for each breakdown some of those in the spec. */
final class BreakdownValues {

    private static final Map<String, List<String>> VALUES = Map.of(
            "age", List.of("18-24", "25-34", "35-44"),
            "city", List.of("Porto, Porto District", "Rotterdam, South Holland"),
            "country", List.of("DE", "NL", "PT"),
            "gender", List.of("F", "M", "U"),
            "follow_type", List.of("FOLLOWER", "NON_FOLLOWER"),
            "media_product_type", List.of("POST", "REEL", "STORY"),
            "contact_button_type", List.of("CALL", "EMAIL"),
            "action_type", List.of("bio_link_clicked", "email"),
            "story_navigation_action_type", List.of("tap_forward", "tap_back", "tap_exit", "swipe_forward"));

    private BreakdownValues() {}

    /** Returns all combinations of the values of the given breakdowns. */
    static List<List<String>> combinations(List<String> breakdowns) {
        List<List<String>> combinations = List.of(List.of());
        for (String breakdown : breakdowns) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> combination : combinations) {
                for (String value : VALUES.getOrDefault(breakdown, List.of("OTHER"))) {
                    List<String> extended = new ArrayList<>(combination);
                    extended.add(value);
                    longer.add(extended);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
