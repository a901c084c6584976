package io.github.iguser.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.iguser.testing.internal.spec.SpecOperation;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The response to a request, according to the spec: an example, the rule that each value follows, and the members
 * that may be absent. No part of it comes from a recording, since a recording would then be compared with itself.
 *
 * <p>Members are named by Pact's paths: {@code $.data[*].id}.
 */
public final class ExpectedResponse {

    private final ObjectNode body;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, String> optional = new TreeMap<>();

    private ExpectedResponse(ObjectNode body) {
        this.body = body;
    }

    /** A matching rule for one value. */
    public record Rule(RuleKind kind, @Nullable String regex) {
        public enum RuleKind {
            TYPE,
            INTEGER,
            NUMBER,
            REGEX,
            AT_LEAST_ONE
        }

        public static Rule of(RuleKind kind) {
            return new Rule(kind, null);
        }

        static Rule regex(String regex) {
            return new Rule(RuleKind.REGEX, regex);
        }
    }

    /**
     * Returns the successful response for the requested {@code fields}.
     *
     * @param links the links to neighbouring pages that a list has in this state: {@code next}, {@code previous}
     * @param wrapped whether the node is the only element of {@code data}, where the API returns both forms
     */
    public static ExpectedResponse of(
            SpecOperation operation, @Nullable String fields, Set<String> links, boolean wrapped) {
        ExpectedResponse response = new ExpectedResponse(JsonNodeFactory.instance.objectNode());
        new ExpectedResponseWalk(operation, links, response).addResponse(fields, wrapped);
        return response;
    }

    /** Returns the response with an error. Its code has to be equal, since the case is about it. */
    public static ExpectedResponse ofError(SpecOperation operation, int status, int code, @Nullable Integer subcode) {
        ExpectedResponse response = new ExpectedResponse(JsonNodeFactory.instance.objectNode());
        new ExpectedResponseWalk(operation, Set.of(), response).addError(status, code, subcode);
        return response;
    }

    /** Returns the response with an error that has no code, as uploads have. */
    public static ExpectedResponse ofErrorWithoutCode(SpecOperation operation, int status) {
        ExpectedResponse response = new ExpectedResponse(JsonNodeFactory.instance.objectNode());
        new ExpectedResponseWalk(operation, Set.of(), response).addErrorWithoutCode(status);
        return response;
    }

    /** Removes members that are absent in this case. Only optional members can be removed. */
    public void leaveOut(Collection<String> paths) {
        for (String path : paths) {
            if (!optional.containsKey(path)) {
                throw new IllegalArgumentException("the case leaves out " + path
                        + ", which is always present in the spec; the optional ones are " + optional.keySet());
            }
            int end = path.lastIndexOf('.');
            ((ObjectNode) at(path.substring(0, end))).remove(path.substring(end + 1));
            rules.keySet().removeIf(rule -> isWithin(rule, path));
            optional.keySet().removeIf(member -> isWithin(member, path));
        }
    }

    /** Empties a list, which is then expected to be present and empty. */
    public void empty(String path) {
        int end = path.lastIndexOf('.');
        if (!(at(path.substring(0, end)) instanceof ObjectNode parent) || !at(path).isArray()) {
            throw new IllegalArgumentException(
                    "the case empties " + path + ", which is not a list of the response: " + body);
        }
        parent.putArray(path.substring(end + 1));
        rules.keySet().removeIf(rule -> isWithin(rule, path));
        optional.keySet().removeIf(member -> member.startsWith(path + "["));
    }

    /** Sets the documented message of an error. The provider may put its code in front of it. */
    public void setErrorMessage(String message) {
        ((ObjectNode) at("$.error")).put("message", message);
        addRule("$.error.message", Rule.regex("(\\(#-?[0-9]+\\) )?" + message.replaceAll("[^A-Za-z0-9 ]", ".") + ".*"));
    }

    public ObjectNode body() {
        return body;
    }

    public Map<String, Rule> rules() {
        return Collections.unmodifiableMap(rules);
    }

    /** Returns the members that may be absent, with the documented reason of each. */
    public Map<String, String> optional() {
        return Collections.unmodifiableMap(optional);
    }

    void addRule(String path, Rule rule) {
        rules.put(path, rule);
    }

    void addOptional(String path, String reason) {
        optional.put(path, reason);
    }

    private JsonNode at(String path) {
        JsonNode node = body;
        for (String step : path.replace("[*]", ".[*]").split("\\.", -1)) {
            node = step.equals("$") ? node : step.equals("[*]") ? node.path(0) : node.path(step);
        }
        return node;
    }

    private static boolean isWithin(String path, String ancestor) {
        return path.equals(ancestor) || path.startsWith(ancestor + ".") || path.startsWith(ancestor + "[");
    }
}
