package io.github.iguser.contract.pact.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.recording.ReplayServer;
import io.github.iguser.testing.internal.format.StrictJson;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.recording.Recordings;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Responds with every recording whose request equals the interaction's in some provider state. */
final class RecordedTarget implements ProviderTarget {

    private final Recordings recordings;
    private final List<List<Recording>> rounds;
    private final Map<Integer, ReplayServer> servers = new HashMap<>();

    RecordedTarget(Recordings recordings) {
        this.recordings = recordings;
        this.rounds = rounds(recordings.all());
    }

    @Override
    public List<Situation> situations(PactInteraction interaction) {
        List<Situation> situations = new ArrayList<>();
        String operationId = interaction.operationId();
        if (operationId == null) {
            return situations;
        }
        for (Recording recording : recordings.of(interaction.host(), operationId)) {
            Map<String, String> values = RequestBinding.bind(interaction, recording, responseBody(recording));
            if (values != null) {
                situations.add(new Recorded(recording, values));
            }
        }
        return situations;
    }

    @Override
    public @Nullable String nearest(PactInteraction interaction) {
        return NearestRecording.of(interaction, recordings);
    }

    /**
     * Splits the recordings into groups with one server each. Several recordings may be responses to one request, in
     * sequence or in other states, and then no two of them share a server.
     */
    private static List<List<Recording>> rounds(List<Recording> recordings) {
        List<List<Recording>> rounds = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Recording recording : recordings) {
            String request = recording.host()
                    + recording.method()
                    + recording.pathWithoutVersion()
                    + recording.query()
                    + recording.form()
                    + recording.requestHeaders();
            int round = seen.merge(request, 1, Integer::sum) - 1;
            if (round == rounds.size()) {
                rounds.add(new ArrayList<>());
            }
            ObjectNode mapping = recording.mapping();
            mapping.remove(List.of("scenarioName", "requiredScenarioState", "newScenarioState"));
            rounds.get(round).add(recording.with(mapping, recording.body()));
        }
        return rounds;
    }

    private URI address(Recording recording) {
        int round = 0;
        while (rounds.get(round).stream().noneMatch(other -> other.name().equals(recording.name()))) {
            round++;
        }
        ReplayServer server =
                servers.computeIfAbsent(round, number -> ReplayServer.start(Recordings.of(rounds.get(number))));
        int end = recording.path().length() - recording.pathWithoutVersion().length();
        String version = recording.path().substring(0, end);
        return URI.create(server.address(recording.host()) + version);
    }

    private static @Nullable JsonNode responseBody(Recording recording) {
        try {
            return StrictJson.parse(recording.bodyText());
        } catch (IllegalArgumentException e) {
            // An HTML page or a truncated body belongs to no interaction, since all of them are JSON.
            return null;
        }
    }

    @Override
    public void close() {
        servers.values().forEach(ReplayServer::close);
        servers.clear();
    }

    private final class Recorded implements Situation {
        private final Recording recording;
        private final Map<String, String> values;

        Recorded(Recording recording, Map<String, String> values) {
            this.recording = recording;
            this.values = values;
        }

        @Override
        public String name() {
            return recording.name();
        }

        @Override
        public Map<String, String> values() {
            return values;
        }

        @Override
        public @Nullable String fields() {
            return recording.query().get("fields");
        }

        @Override
        public URI address() {
            return RecordedTarget.this.address(recording);
        }

        @Override
        public String token() {
            return PactInteraction.CLIENT_TOKEN;
        }
    }
}
