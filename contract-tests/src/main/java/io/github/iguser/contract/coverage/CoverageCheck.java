package io.github.iguser.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.iguser.contract.check.Check;
import io.github.iguser.contract.check.CheckContext;
import io.github.iguser.contract.check.CheckResult;
import io.github.iguser.contract.check.ExchangeSource;
import io.github.iguser.contract.check.Finding;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.testing.internal.recording.Origin;
import io.github.iguser.testing.internal.recording.Recording;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that each item of the spec is exercised by a recording and by a pact, or is a known gap. */
public final class CoverageCheck implements Check {
    private static final String NAME = "coverage";

    /** Note for items that only examples made from the spec show, which is no evidence. */
    private static final String SPEC_ONLY = " known from the spec only";

    /** Origins of recordings, the strongest evidence first. */
    private static final List<String> ORIGINS =
            List.of(Origin.LIVE.word(), Origin.DOCUMENTED.word(), Origin.CONSTRUCTED.word(), Origin.SYNTHESISED.word());

    private final Function<CheckContext, List<CoveredExchange>> interactions;
    private final KnownGaps gaps;

    /** @param interactions returns the exchanges of the pacts */
    public CoverageCheck(Function<CheckContext, List<CoveredExchange>> interactions) {
        this(interactions, KnownGaps.embedded());
    }

    CoverageCheck(Function<CheckContext, List<CoveredExchange>> interactions, KnownGaps gaps) {
        this.interactions = interactions;
        this.gaps = gaps;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String question() {
        return "Has every operation, field, parameter, error, page form, known value and header a recording and, where"
                + " a pact can express it, an interaction, or is it a known gap with a reason?";
    }

    @Override
    public CheckResult run(CheckContext context) {
        // Read once, since a drill checks the same exchanges against many changed specs.
        Exchanges exchanges =
                context.getOrMake(Exchanges.class, () -> new Exchanges(read(context), interactions.apply(context)));
        Map<String, Set<String>> recorded = originsByItem(context, exchanges.recorded());
        Map<String, Set<String>> inPacts = originsByItem(context, exchanges.inPacts());
        CheckResult.Builder result = CheckResult.builder(NAME);
        Set<String> missing = new HashSet<>();
        for (CoverageItem item : CoverageTargets.of(context.spec())) {
            if (!context.covers(item.owner())) {
                continue;
            }
            Set<String> origins = recorded.getOrDefault(item.key(), Set.of());
            ORIGINS.stream().filter(origins::contains).findFirst().ifPresent(best -> noteEvidence(result, item, best));
            checkItem(result, item, KnownGaps.GapSide.RECORDING, !origins.isEmpty(), missing);
            if (item.inPact()) {
                boolean agrees = inPacts.containsKey(item.key());
                checkItem(result, item, KnownGaps.GapSide.INTERACTION, agrees, missing);
                if (agrees) {
                    result.note(item.kind() + " shown by an interaction");
                }
            }
        }
        reportUnlistedErrors(context, result);
        reportOutdatedGaps(context, result, missing);
        return result.build();
    }

    private static void noteEvidence(CheckResult.Builder result, CoverageItem item, String best) {
        if (!best.equals(Origin.SYNTHESISED.word())) {
            result.note(item.kind() + " shown by a " + best + " recording");
            return;
        }
        String source = item.source();
        result.note(item.kind() + SPEC_ONLY);
        result.noteItem(item.kind() + SPEC_ONLY, item.owner() + " " + item.name() + ": " + source);
        if (source.isEmpty()) {
            result.finding(new Finding(
                    NAME,
                    item.owner().host(),
                    item.owner().operationId(),
                    item.name(),
                    "",
                    "no recording shows it, and the spec names no source",
                    item.where(),
                    "give it externalDocs with the url of its page, or x-evidence, or add a recording"));
        }
    }

    private record Exchanges(List<CoveredExchange> recorded, List<CoveredExchange> inPacts) {}

    private static List<CoveredExchange> read(CheckContext context) {
        return Stream.concat(context.recordings().all().stream(), context.examples().stream())
                .map(CoveredExchange::of)
                .toList();
    }

    private void checkItem(
            CheckResult.Builder result, CoverageItem item, KnownGaps.GapSide side, boolean shown, Set<String> missing) {
        OperationKey owner = item.owner();
        if (shown) {
            result.checked(owner);
            return;
        }
        String id = KnownGaps.id(side, owner.host(), owner.operationId(), item.name());
        missing.add(id);
        String reason = gaps.reasons().get(id);
        if (reason != null) {
            result.note("open, no " + side.word() + ": " + reason);
            return;
        }
        result.finding(new Finding(
                NAME,
                owner.host(),
                owner.operationId(),
                item.name(),
                "",
                "no " + side.word() + " shows it",
                item.where(),
                "add one, or list it in " + KnownGaps.FILE + " with the reason"));
    }

    /** Reports recorded errors that their operation does not list. */
    private static void reportUnlistedErrors(CheckContext context, CheckResult.Builder result) {
        Set<String> listed = new HashSet<>();
        CoverageTargets.of(context.spec()).forEach(item -> listed.add(item.key()));
        for (Recording recording : context.inScope(ExchangeSource.RECORDINGS)) {
            CoveredExchange exchange = CoveredExchange.of(recording);
            SpecOperation operation = context.spec().findById(recording.host(), recording.operationId());
            JsonNode error = exchange.body().path("error");
            if (operation == null || !error.path("code").isIntegralNumber()) {
                continue;
            }
            String name = ExercisedItems.name(operation, error);
            if (!listed.contains(CoverageItem.key(recording.host(), recording.operationId(), name))) {
                result.finding(new Finding(
                        NAME,
                        recording.host(),
                        recording.operationId(),
                        recording.name(),
                        "/error/code",
                        name + " is recorded and not among the operation's errors",
                        operation.document().where(operation.pointer() + "/x-errors"),
                        "add it to x-errors"));
            }
        }
    }

    private void reportOutdatedGaps(CheckContext context, CheckResult.Builder result, Set<String> missing) {
        for (String id : gaps.outdated(missing)) {
            OperationKey key = key(id);
            if (context.covers(key)) {
                result.finding(new Finding(
                        NAME,
                        key.host(),
                        key.operationId(),
                        KnownGaps.FILE,
                        "",
                        "the open entry no longer applies: " + id,
                        null,
                        "remove it from " + KnownGaps.FILE));
            }
        }
        if (gaps.reasons().size() > gaps.ceiling()) {
            result.finding(new Finding(
                    NAME,
                    OperationKey.PROJECT.host(),
                    OperationKey.PROJECT.operationId(),
                    KnownGaps.FILE,
                    "/ceiling",
                    "lists " + gaps.reasons().size() + " open items, at most " + gaps.ceiling() + " are allowed",
                    null,
                    "cover some of them rather than raise the ceiling"));
        }
    }

    /** An id is "recording of HOST OPERATION ITEM". */
    private static OperationKey key(String id) {
        String[] words = id.split(" ", 5);
        return new OperationKey(words[2], words[3]);
    }

    private static Map<String, Set<String>> originsByItem(CheckContext context, List<CoveredExchange> exchanges) {
        Map<String, Set<String>> originsByItem = new HashMap<>();
        for (CoveredExchange exchange : exchanges) {
            @Nullable
            SpecOperation operation = context.spec()
                    .findById(exchange.key().host(), exchange.key().operationId());
            for (String item : operation == null ? new ArrayList<String>() : ExercisedItems.of(operation, exchange)) {
                originsByItem.computeIfAbsent(item, key -> new HashSet<>()).add(exchange.origin());
            }
        }
        return originsByItem;
    }
}
