package io.github.iguser.contract.pact.cases;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.DefaultPactWriter;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.check.Parallel;
import io.github.iguser.contract.pact.LocalMockServer;
import io.github.iguser.contract.pact.PactFiles;
import io.github.iguser.contract.pact.typed.TypedCalls;
import io.github.iguser.testing.internal.spec.SpecSet;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The outcomes of the consumer cases, and one pact per host with the interactions of those that could be written. */
public final class Pacts {

    public static final String CONSUMER = "iguser-client";

    static {
        // Before any class of Pact reads them: no usage events, and never a merge with a pact of an earlier run.
        System.setProperty("pact_do_not_track", "true");
        System.setProperty("pact.writer.overwrite", "true");
    }

    /** Cases per server: few enough to keep all processors busy, many enough to justify a server. */
    private static final int BATCH = 64;

    private final List<CaseOutcome> outcomes;
    private final Map<String, String> texts;
    private final Map<String, String> all;
    private @Nullable PactFiles files;

    private Pacts(List<CaseOutcome> outcomes, Map<String, String> texts, Map<String, String> all) {
        this.outcomes = List.copyOf(outcomes);
        this.texts = Map.copyOf(texts);
        this.all = Map.copyOf(all);
    }

    /** A case with its failures, none if it passed. */
    public record CaseOutcome(ConsumerCase consumerCase, List<String> failures) {}

    /** Returns the pacts of the hosts in scope; the cases run once for all checks. */
    public static Pacts of(CheckContext context) {
        return context.getOrMake(Pacts.class, () -> {
            Set<String> hosts =
                    context.operations().stream().map(OperationKey::host).collect(Collectors.toSet());
            List<ConsumerCase> cases = ExchangeCases.of(context, TypedCalls.all()).stream()
                    .filter(consumerCase -> hosts.contains(consumerCase.host()))
                    .toList();
            return run(cases, context.spec(), consumerCase -> context.covers(consumerCase.operation()));
        });
    }

    public static Pacts run(Collection<ConsumerCase> cases, SpecSet spec) {
        return run(cases, spec, consumerCase -> true);
    }

    /**
     * Runs the cases and writes their interactions, for each host in the order of the cases.
     *
     * @param inScope the cases to run. The interactions of the others are written as well, since they may cover items
     *     of the same host
     */
    private static Pacts run(Collection<ConsumerCase> cases, SpecSet spec, Predicate<ConsumerCase> inScope) {
        List<FinishedCase> all =
                Parallel.map(batches(List.copyOf(cases)), batch -> batch(batch, spec, inScope)).stream()
                        .flatMap(List::stream)
                        .toList();
        List<FinishedCase> run = all.stream()
                .filter(ran -> inScope.test(ran.outcome().consumerCase()))
                .toList();
        Map<String, String> texts = texts(all);
        return new Pacts(
                all.stream().map(FinishedCase::outcome).toList(), run.size() == all.size() ? texts : texts(run), texts);
    }

    private static Map<String, String> texts(List<FinishedCase> cases) {
        Map<String, List<Interaction>> interactions = new LinkedHashMap<>();
        for (FinishedCase ran : cases) {
            List<Interaction> ofHost =
                    interactions.computeIfAbsent(ran.outcome().consumerCase().host(), host -> new ArrayList<>());
            if (ran.interaction() != null) {
                ofHost.add(ran.interaction());
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        Parallel.map(
                        List.copyOf(interactions.entrySet()),
                        ofHost -> Map.entry(fileName(ofHost.getKey()), text(ofHost.getKey(), ofHost.getValue())))
                .forEach(text -> texts.put(text.getKey(), text.getValue()));
        return texts;
    }

    private record FinishedCase(
            CaseOutcome outcome, @Nullable Interaction interaction) {}

    private static List<List<ConsumerCase>> batches(List<ConsumerCase> cases) {
        List<List<ConsumerCase>> batches = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += BATCH) {
            batches.add(cases.subList(from, Math.min(from + BATCH, cases.size())));
        }
        return batches;
    }

    /** Runs some cases one after the other, against one server. */
    private static List<FinishedCase> batch(List<ConsumerCase> cases, SpecSet spec, Predicate<ConsumerCase> inScope) {
        OkHttpClient http = new OkHttpClient();
        try (LocalMockServer server = LocalMockServer.start()) {
            return cases.stream()
                    .map(consumerCase -> run(consumerCase, spec, inScope.test(consumerCase), server, http))
                    .toList();
        } finally {
            http.connectionPool().evictAll();
            http.dispatcher().executorService().shutdown();
        }
    }

    private static FinishedCase run(
            ConsumerCase consumerCase, SpecSet spec, boolean inScope, LocalMockServer server, OkHttpClient http) {
        try {
            V4Interaction.SynchronousHttp interaction = CaseInteraction.of(consumerCase, spec);
            List<String> failures = inScope ? CaseRun.run(consumerCase, interaction, server, http) : List.of();
            return new FinishedCase(new CaseOutcome(consumerCase, failures), interaction);
        } catch (IllegalArgumentException e) {
            // The case needs something that the spec does not have, which is a finding and does not end the run.
            return new FinishedCase(new CaseOutcome(consumerCase, List.of(String.valueOf(e.getMessage()))), null);
        }
    }

    public List<CaseOutcome> outcomes() {
        return outcomes;
    }

    /** Returns the text of each pact by the name of its file, with the cases that were run. */
    public Map<String, String> texts() {
        return texts;
    }

    /** Returns the interactions of the hosts in scope, read from their texts, including cases that were not run. */
    public synchronized PactFiles files() {
        if (files == null) {
            files = PactFiles.of(all);
        }
        return files;
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
