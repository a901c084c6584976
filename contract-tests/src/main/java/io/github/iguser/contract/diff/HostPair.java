package io.github.iguser.contract.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * One host before and after, and the place where its changes go.
 *
 * @param allBefore the old specs of all hosts, since hosts share the models
 * @param allAfter the new specs of all hosts
 */
record HostPair(
        HostSpec before,
        HostSpec after,
        Collection<HostSpec> allBefore,
        Collection<HostSpec> allAfter,
        QuotedJavaNames java,
        ChangeCollector collector) {

    void breaking(SpecPart part, String place, String what, String effect) {
        add(Impact.BREAKING, part, place, what, effect);
    }

    void risky(SpecPart part, String place, String what, String effect) {
        add(Impact.RISKY, part, place, what, effect);
    }

    void harmless(SpecPart part, String place, String what, String effect) {
        add(Impact.HARMLESS, part, place, what, effect);
    }

    void add(Impact impact, SpecPart part, String place, String what, String effect) {
        collector.add(before.host(), impact, part, place, what, effect);
    }

    /** Returns whether any host still has it: then its class or member in the shared models stays. */
    boolean staysSomewhere(Predicate<HostSpec> has) {
        return allAfter.stream().anyMatch(has);
    }

    /** Returns whether any host had it already. */
    boolean wasSomewhere(Predicate<HostSpec> has) {
        return allBefore.stream().anyMatch(has);
    }

    /** Returns whether the host takes uploads for another one, whose client has a method for them. */
    boolean takesUploads() {
        return java.upload(before.host()) != null;
    }

    static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : node.toString();
    }
}
