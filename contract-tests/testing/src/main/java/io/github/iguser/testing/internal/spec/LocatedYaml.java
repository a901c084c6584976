package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictYaml;
import java.util.Map;

/** A YAML document that remembers the line of each of its members, so that a finding can name it. */
record LocatedYaml(JsonNode tree, Map<String, Integer> lines) {

    static LocatedYaml parse(String name, String text) {
        StrictYaml yaml = StrictYaml.parse(name, text);
        return new LocatedYaml(yaml.tree(), yaml.lines());
    }
}
