package io.github.iguser.testing.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.testing.internal.format.StrictYaml;
import java.util.Map;

/** A YAML document with the line of each member, so that messages can name it. */
record LocatedYaml(JsonNode tree, Map<String, Integer> lines) {

    static LocatedYaml parse(String name, String text) {
        StrictYaml yaml = StrictYaml.parse(name, text);
        return new LocatedYaml(yaml.tree(), yaml.lines());
    }
}
