package io.github.iguser;

import io.github.iguser.internal.Availability;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters that a builder has collected, and the availability of those that not all versions have. */
final class CollectedParameters extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1;

    private final transient List<Availability> availabilities;

    CollectedParameters(Map<String, String> parameters, List<Availability> availabilities) {
        super(parameters);
        this.availabilities = List.copyOf(availabilities);
    }

    List<Availability> availabilities() {
        return availabilities;
    }
}
