package io.github.iguser.contract.pact.verification;

import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.pact.ExpectedResponse;
import io.github.iguser.contract.pact.PactFiles;
import io.github.iguser.contract.pact.PactInteraction;
import io.github.iguser.contract.pact.ResponseShape;
import io.github.iguser.contract.pact.StateExpression;
import io.github.iguser.contract.pact.cases.Pacts;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Checks every interaction of the pacts against the responses of a provider: by default, all recordings of its request.
 */
public final class ProviderCheck implements Check {

    /** The name of the check, by which its result is found in a report. */
    public static final String NAME = "pact <-> provider";

    private static final String SYNTHESISED = "interaction synthesised, so not verified";

    private final Function<CheckContext, ProviderTarget> target;

    /** Verifies against the recordings of the context. */
    public ProviderCheck() {
        this(context -> new RecordedTarget(context.recordings()));
    }

    /** Verifies against another provider, such as the real host. */
    public ProviderCheck(Function<CheckContext, ProviderTarget> target) {
        this.target = target;
    }

    @Override
    public String name() {
        return NAME;
    }

    private static String verifiedAgainst(String origin) {
        return "interaction verified against " + origin + " recordings";
    }

    /** Returns a line with the number of verified interactions by origin, and of those that are only synthesised. */
    public static String summary(CheckResult result) {
        StringBuilder summary = new StringBuilder("interactions verified against recordings: ");
        for (Origin origin : List.of(Origin.LIVE, Origin.DOCUMENTED, Origin.CONSTRUCTED)) {
            summary.append(origin.word())
                    .append(' ')
                    .append(result.notes().getOrDefault(verifiedAgainst(origin.word()), 0))
                    .append(", ");
        }
        return summary + "synthesised and verified against none "
                + result.notes().getOrDefault(SYNTHESISED, 0);
    }

    @Override
    public String question() {
        return "Does every recording of an interaction's request have the response that the client expects?";
    }

    @Override
    public CheckResult run(CheckContext context) {
        return validate(Pacts.of(context).files(), context);
    }

    CheckResult validate(PactFiles pacts, CheckContext context) {
        try (ProviderTarget provider = target.apply(context)) {
            return new Run(pacts, context, provider).run();
        }
    }

    private static final class Run {
        private final PactFiles pacts;
        private final CheckContext context;
        private final ProviderTarget provider;
        private final CheckResult.Builder result = CheckResult.builder(NAME);
        private final Map<String, Verification> verifications = new HashMap<>();
        private final Set<OperationKey> verified = new HashSet<>();

        Run(PactFiles pacts, CheckContext context, ProviderTarget provider) {
            this.pacts = pacts;
            this.context = context;
            this.provider = provider;
        }

        CheckResult run() {
            for (PactInteraction interaction : pacts.interactions()) {
                if (interaction.operationId() == null || context.covers(interaction.key())) {
                    verify(interaction);
                }
            }
            for (OperationKey key : context.operations()) {
                if (!verified.contains(key)) {
                    result.finding(new Finding(
                            NAME,
                            key.host(),
                            key.operationId(),
                            key.toString(),
                            "",
                            "no interaction of this operation is verified against a recording",
                            null,
                            "add a recording of a success, with its source, and its line in the manifest"));
                }
            }
            return result.build();
        }

        private void verify(PactInteraction interaction) {
            Map<String, String> optional;
            try {
                optional = optional(interaction);
            } catch (IllegalArgumentException e) {
                addFinding(interaction, "", String.valueOf(e.getMessage()));
                return;
            }
            if (interaction.isSynthesised()) {
                result.note(SYNTHESISED);
                return;
            }
            List<ProviderTarget.Situation> situations = provider.situations(interaction);
            Set<String> seen = new HashSet<>();
            situations.forEach(situation -> seen.addAll(verify(interaction, situation, optional.keySet())));
            if (situations.isEmpty()) {
                result.finding(new Finding(
                        NAME,
                        interaction.key().host(),
                        interaction.key().operationId(),
                        interaction.toString(),
                        interaction.pointer(),
                        "0 recordings match %s %s with %s and status %d%s%s"
                                .formatted(
                                        interaction.method(),
                                        interaction.pathExpression(),
                                        parameters(interaction),
                                        interaction.status(),
                                        error(interaction),
                                        nearest(interaction)),
                        null,
                        "add a recording of this request, in any order of its fields and with any values of the"
                                + " provider state"));
                return;
            }
            verified.add(interaction.key());
            result.note(verifiedAgainst(interaction.origin()));
            ResponseShape itself = new ResponseShape(optional.keySet());
            itself.shape(interaction.body(), interaction.body());
            Set<String> neverSeen = seen(itself);
            neverSeen.removeAll(seen);
            neverSeen.forEach(member -> addFinding(
                    interaction,
                    "/response/body/content",
                    "none of the %d recordings of this request has %s: nothing shows that the provider responds with it"
                            .formatted(situations.size(), member)));
        }

        private String nearest(PactInteraction interaction) {
            String nearest = provider.nearest(interaction);
            return nearest == null ? "" : "; the nearest is " + nearest;
        }

        private Set<String> verify(
                PactInteraction interaction, ProviderTarget.Situation situation, Set<String> optional) {
            Set<String> unresolved = interaction.neededValues();
            unresolved.removeAll(situation.values().keySet());
            if (!unresolved.isEmpty()) {
                // Pact would expand it to nothing, send another request, and might accept the response.
                addFinding(
                        interaction,
                        "/providerStates",
                        "%s has no value for the provider state's %s".formatted(situation.name(), unresolved));
                return Set.of();
            }
            result.checked(interaction.key());
            ResponseShape shape = new ResponseShape(optional);
            for (String mismatch : verification(interaction).verify(interaction, situation, shape)) {
                addFinding(interaction, "/response", situation.name() + ": " + mismatch);
            }
            shape.absent().forEach(member -> result.note("member absent from a response, as its x-presence allows"));
            shape.emptyLists().forEach(list -> result.note("empty list, in which no item can be compared"));
            return seen(shape);
        }

        private Verification verification(PactInteraction interaction) {
            return verifications.computeIfAbsent(interaction.pact(), name -> new Verification(pacts.text(interaction)));
        }

        /** Returns the optional members of the response. */
        private Map<String, String> optional(PactInteraction interaction) {
            String operationId = interaction.operationId();
            SpecOperation operation =
                    operationId == null ? null : context.spec().findById(interaction.host(), operationId);
            if (operation == null) {
                throw new IllegalArgumentException(
                        "the interaction belongs to no operation of " + interaction.host() + ": " + operationId);
            }
            Integer code = interaction.errorCode();
            boolean wrapped = operation.flatOrData() && interaction.hasData();
            if (code == null && interaction.status() >= 400) {
                return ExpectedResponse.ofErrorWithoutCode(operation, interaction.status())
                        .optional();
            }
            return code == null
                    ? ExpectedResponse.of(operation, interaction.fields(), Set.of("next", "previous"), wrapped)
                            .optional()
                    : ExpectedResponse.ofError(operation, interaction.status(), code, interaction.errorSubcode())
                            .optional();
        }

        /** Returns the parts that only some responses have: optional members, and items of lists that may be empty. */
        private static Set<String> seen(ResponseShape shape) {
            Set<String> seen = new TreeSet<>(shape.carried());
            shape.filledLists().forEach(list -> seen.add(list + "[*]"));
            return seen;
        }

        private void addFinding(PactInteraction interaction, String pointer, String message) {
            result.finding(new Finding(
                    NAME,
                    interaction.key().host(),
                    interaction.key().operationId(),
                    interaction.toString(),
                    interaction.pointer() + pointer,
                    message,
                    null));
        }
    }

    private static String parameters(PactInteraction interaction) {
        Map<String, StateExpression> query = new TreeMap<>(interaction.queryExpressions());
        Map<String, StateExpression> form = new TreeMap<>(interaction.formExpressions());
        if (form.isEmpty()) {
            return query.isEmpty() ? "no parameters" : query.toString();
        }
        return (query.isEmpty() ? "" : query + " and ") + "the form " + form;
    }

    private static String error(PactInteraction interaction) {
        Integer subcode = interaction.errorSubcode();
        return interaction.errorCode() == null
                ? ""
                : ", error " + interaction.errorCode() + (subcode == null ? "" : " with subcode " + subcode);
    }
}
