package io.github.iguser.contract.pact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.recording.Recording;
import io.github.iguser.contract.recording.Recordings;
import io.github.iguser.contract.recording.ReplayServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers with every recording whose request is the interaction's in some provider state. */
final class RecordedTarget implements ProviderTarget {

    private final Recordings recordings;

    RecordedTarget(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public List<Situation> situations(PactInteraction interaction) {
        List<Situation> situations = new ArrayList<>();
        String operationId = interaction.operationId();
        if (operationId == null) {
            return situations;
        }
        for (Recording recording : recordings.of(interaction.host(), operationId)) {
            Map<String, String> values = RequestBinding.bind(interaction, recording, answer(recording));
            if (values != null) {
                situations.add(new Recorded(recording, values));
            }
        }
        return situations;
    }

    private static @Nullable JsonNode answer(Recording recording) {
        try {
            return PactFiles.JSON.readTree(recording.bodyText());
        } catch (JsonProcessingException e) {
            // An HTML page or a cut-off body: it is the answer to no interaction, which are all JSON.
            return null;
        }
    }

    private record Recorded(Recording recording, Map<String, String> values) implements Situation {

        @Override
        public String name() {
            return recording.name();
        }

        @Override
        public @Nullable String fields() {
            return recording.query().get("fields");
        }

        /** A server for this recording alone: others may answer the same request differently, or only after it. */
        @Override
        public Provider open() {
            ObjectNode mapping = recording.mapping();
            mapping.remove(List.of("scenarioName", "requiredScenarioState", "newScenarioState"));
            ReplayServer server = ReplayServer.start(Recordings.of(List.of(recording.with(mapping, recording.body()))));
            String version = recording.path().substring(0, recording.path().indexOf('/', 1));
            return new Replayed(server, URI.create(server.address(recording.host()) + version));
        }
    }

    private record Replayed(ReplayServer server, URI address) implements Provider {

        @Override
        public String token() {
            return CaseInteraction.TOKEN;
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
