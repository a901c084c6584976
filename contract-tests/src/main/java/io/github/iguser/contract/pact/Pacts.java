package io.github.iguser.contract.pact;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.DefaultPactWriter;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import io.github.iguser.contract.cases.TypedCalls;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.spec.SpecSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The consumer cases after their run: what each found, and one pact a host of those that can be written down. */
public final class Pacts {

    static final String CONSUMER = "iguser-client";

    static {
        // Before any class of Pact reads them: no usage events, and never a merge with a pact of an earlier run.
        System.setProperty("pact_do_not_track", "true");
        System.setProperty("pact.writer.overwrite", "true");
    }

    private final List<Outcome> outcomes;
    private final Map<String, String> texts;

    private Pacts(List<Outcome> outcomes, Map<String, String> texts) {
        this.outcomes = List.copyOf(outcomes);
        this.texts = Map.copyOf(texts);
    }

    /** A case with what did not hold; nothing when it passed. */
    public record Outcome(ConsumerCase consumerCase, List<String> failures) {}

    /** Returns the pacts of the hosts in scope; the cases run once for all checks. */
    public static Pacts of(CheckContext context) {
        return context.once(
                Pacts.class, () -> run(ofHosts(context, ExchangeCases.of(context, TypedCalls.all())), context.spec()));
    }

    /** Whole hosts: what one operation does not show, another one of its host may. */
    private static List<ConsumerCase> ofHosts(CheckContext context, List<ConsumerCase> cases) {
        return cases.stream()
                .filter(consumerCase -> context.operations().stream()
                        .anyMatch(operation -> operation.host().equals(consumerCase.host())))
                .toList();
    }

    /** Runs the cases and writes down their interactions, each host's in the order of the cases. */
    static Pacts run(Collection<ConsumerCase> cases, SpecSet spec) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, List<Interaction>> interactions = new LinkedHashMap<>();
        for (ConsumerCase consumerCase : cases) {
            List<Interaction> ofHost = interactions.computeIfAbsent(consumerCase.host(), host -> new ArrayList<>());
            try {
                V4Interaction.SynchronousHttp interaction = CaseInteraction.of(consumerCase, spec);
                ofHost.add(interaction);
                outcomes.add(new Outcome(consumerCase, CaseRun.run(consumerCase, interaction)));
            } catch (IllegalArgumentException e) {
                // The description does not have what the case asks for; that is a finding, not the end of the run.
                outcomes.add(new Outcome(consumerCase, List.of(String.valueOf(e.getMessage()))));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        interactions.forEach((host, ofHost) -> texts.put(fileName(host), text(host, ofHost)));
        return new Pacts(outcomes, texts);
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Returns the text of each pact by the name of its file. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Returns the interactions of all pacts. */
    public PactFiles files() {
        return PactFiles.of(texts);
    }

    /** Writes the pact files into a folder, replacing those of an earlier run. */
    public void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Files.writeString(folder.resolve(text.getKey()), text.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("could not write the pacts to " + folder, e);
        }
    }

    static String fileName(String host) {
        return CONSUMER + "-" + host + ".json";
    }

    private static String text(String host, List<Interaction> interactions) {
        StringWriter text = new StringWriter();
        DefaultPactWriter.INSTANCE.writePact(
                new V4Pact(new Consumer(CONSUMER), new Provider(host), interactions),
                new PrintWriter(text),
                PactSpecVersion.V4);
        return text + "\n";
    }
}
