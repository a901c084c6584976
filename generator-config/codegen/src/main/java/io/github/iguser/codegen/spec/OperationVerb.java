package io.github.iguser.codegen.spec;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rule for the method name of an operation. */
public final class OperationVerb {
    private static final Pattern VERB = Pattern.compile("([a-z]+)[A-Z].*");

    private OperationVerb() {}

    /**
     * Returns the verb at the start of the operation's id. If it is {@code get} and the path has no parameters, the path
     * is the name instead, because the call takes no id: {@code getMe} of {@code /me} is {@code me}.
     *
     * @return null if the id does not begin with a verb in lower case
     */
    public static String of(String operationId, String path) {
        Matcher verb = VERB.matcher(operationId);
        if (!verb.matches()) {
            return null;
        }
        return path.contains("{") || !verb.group(1).equals("get")
                ? verb.group(1)
                : path.substring(path.lastIndexOf('/') + 1);
    }
}
