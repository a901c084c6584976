package io.github.iguser.contract.drill;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import io.github.iguser.testing.internal.spec.SpecDocument;
import io.github.iguser.testing.internal.spec.SpecSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few recordings that are most likely to kill a mutation of the spec: those that mention the changed part. Checking
 * them first saves time without changing the result, since all are checked if these few kill nothing.
 */
final class LikelyRecordings {
    private static final int FEW = 10;

    private final CheckContext base;
    private final Map<ExchangeSource, Map<Recording, String>> texts = new EnumMap<>(ExchangeSource.class);

    LikelyRecordings(CheckContext base) {
        this.base = base;
        for (ExchangeSource source : ExchangeSource.values()) {
            Map<Recording, String> ofSource = new LinkedHashMap<>();
            base.inScope(source)
                    .forEach(recording -> ofSource.put(recording, recording.mapping() + recording.bodyText()));
            texts.put(source, ofSource);
        }
    }

    /**
     * Returns a context of the likely exchanges and a changed spec, or null if no exchange of the host mentions the
     * place.
     */
    @Nullable
    CheckContext context(SpecSet changed, Mutation mutation, ExchangeSource source) {
        Set<String> words = words(mutation);
        Map<Recording, Long> scores = new LinkedHashMap<>();
        texts.getOrDefault(source, Map.of()).forEach((recording, text) -> {
            long score = recording.host().equals(mutation.subject())
                    ? words.stream().filter(text::contains).count()
                    : 0;
            if (score > 0) {
                scores.put(recording, score);
            }
        });
        List<Recording> few = scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(FEW)
                .map(Map.Entry::getKey)
                .toList();
        if (few.isEmpty()) {
            return null;
        }
        Set<OperationKey> keys = new HashSet<>();
        Set<String> names = new HashSet<>();
        few.forEach(recording -> {
            keys.add(new OperationKey(recording.host(), recording.operationId()));
            names.add(recording.name());
        });
        if (source == ExchangeSource.EXAMPLES) {
            return CheckContext.of(changed, Recordings.of(List.of()))
                    .withExamples(few)
                    .only(keys::contains);
        }
        Recordings alone = Recordings.of(few)
                .withExceptions(base.recordings().exceptions().stream()
                        .filter(exception -> names.contains(exception.recording()))
                        .toList());
        return CheckContext.of(changed, alone).only(keys::contains);
    }

    /** Returns the last names in the pointer of the mutated place, and the values there. */
    private Set<String> words(Mutation mutation) {
        String[] segments = mutation.site().split("/", -1);
        Set<String> words = new LinkedHashSet<>();
        for (int i = segments.length - 1; i >= 0 && words.size() < 2; i--) {
            String name = segments[i].replace("~1", "/").replace("~0", "~");
            if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
                words.add(name.substring(name.lastIndexOf('/') + 1));
            }
        }
        for (SpecDocument document : SpecEditor.documentsWith(base.spec(), mutation.subject(), mutation.site())) {
            List<String> values = new ArrayList<>();
            addLeaves(document.tree().at(mutation.site()), values);
            words.addAll(values.subList(0, Math.min(values.size(), 4)));
        }
        return words;
    }

    private static void addLeaves(JsonNode node, List<String> values) {
        if (node.isValueNode() && !node.asText().isEmpty()) {
            values.add(node.asText());
        }
        node.forEach(child -> addLeaves(child, values));
    }
}
