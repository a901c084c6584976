package io.github.iguser.contract.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The formats of a report on a comparison. */
public enum DiffFormat {
    /** A line for each change and one for its effect, for terminals. */
    TEXT {
        @Override
        public String write(SpecDiff diff) {
            StringBuilder text =
                    new StringBuilder(diff.before() + " -> " + diff.after() + ": " + diff.summary() + "\n");
            for (Impact impact : Impact.values()) {
                List<SpecChange> changes = diff.changes(impact);
                if (!changes.isEmpty()) {
                    text.append('\n').append(impact.word()).append('\n');
                }
                for (SpecChange change : changes) {
                    text.append("  ").append(change.place()).append(": ").append(oneLine(change.what()));
                    text.append("  [").append(String.join(", ", change.hosts())).append("]\n");
                    text.append("      ").append(oneLine(change.effect())).append(".\n");
                }
            }
            return text.toString();
        }
    },

    /** A section for each impact with a list, for changelogs and pull requests. */
    MARKDOWN {
        @Override
        public String write(SpecDiff diff) {
            StringBuilder text = new StringBuilder("Changes of the spec from `" + diff.before() + "` to `"
                    + diff.after() + "`: " + diff.summary() + ".\n");
            for (Impact impact : Impact.values()) {
                List<SpecChange> changes = diff.changes(impact);
                if (!changes.isEmpty()) {
                    String word = impact.word();
                    text.append("\n### ").append(word.substring(0, 1).toUpperCase(Locale.ROOT));
                    text.append(word.substring(1)).append("\n\n");
                }
                for (SpecChange change : changes) {
                    text.append("- **")
                            .append(change.place())
                            .append("** (")
                            .append(change.part().word());
                    text.append("; ").append(String.join(", ", change.hosts())).append("): ");
                    text.append(oneLine(change.what()))
                            .append(". ")
                            .append(oneLine(change.effect()))
                            .append('\n');
                }
            }
            return text.toString();
        }
    },

    /** An object with all members of each change, for programs. */
    JSON {
        @Override
        public String write(SpecDiff diff) {
            ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
            ObjectNode report = mapper.createObjectNode();
            report.put("before", diff.before()).put("after", diff.after());
            ObjectNode counts = report.putObject("counts");
            for (Impact impact : Impact.values()) {
                counts.put(impact.word(), diff.changes(impact).size());
            }
            for (SpecChange change : diff.changes()) {
                ObjectNode entry = report.withArray("changes").addObject();
                entry.put("impact", change.impact().word())
                        .put("part", change.part().word());
                change.hosts().forEach(entry.putArray("hosts")::add);
                entry.put("place", change.place()).put("what", change.what()).put("effect", change.effect());
            }
            report.withArray("changes");
            try {
                return mapper.writeValueAsString(report) + "\n";
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    /** Returns the report. The same comparison gives the same text. */
    public abstract String write(SpecDiff diff);

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    }
}
