package io.github.iguser.contract.pact.cases;

import io.github.iguser.TokenPlacement;
import io.github.iguser.contract.check.OperationKey;
import io.github.iguser.contract.pact.StateExpression;
import io.github.iguser.contract.pact.typed.CaseCall;
import io.github.iguser.testing.internal.recording.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One use of the client: the state of the account, the literal request, the call that has to send exactly this request,
 * and the values that it reads in the response.
 */
public final class ConsumerCase {

    private final OperationKey operation;
    private final Origin origin;
    private final String description;
    private final String state;
    private final Map<String, String> stateValues;
    private final String method;
    private final String path;
    private final Map<String, String> query;
    private final Map<String, String> form;
    private final Map<String, String> headers;
    private final @Nullable String bytes;
    private final TokenPlacement token;
    private final int status;
    private final @Nullable Integer errorCode;
    private final @Nullable Integer errorSubcode;
    private final @Nullable String errorMessage;
    private final Set<String> leftOut;
    private final Set<String> emptied;
    private final Set<String> links;
    private final boolean wrapped;
    private final CaseCall call;

    private ConsumerCase(Builder builder, CaseCall call) {
        this.operation = builder.operation;
        this.origin = builder.origin;
        this.description = builder.description;
        this.state = Objects.requireNonNull(builder.state, "a case needs a state of the account");
        this.stateValues = Collections.unmodifiableMap(new LinkedHashMap<>(builder.stateValues));
        this.path = Objects.requireNonNull(builder.path, "a case needs a path");
        this.method = builder.method;
        this.query = Collections.unmodifiableMap(new LinkedHashMap<>(builder.query));
        this.form = Collections.unmodifiableMap(new LinkedHashMap<>(builder.form));
        this.headers = Collections.unmodifiableMap(new LinkedHashMap<>(builder.headers));
        this.bytes = builder.bytes;
        this.token = builder.token;
        this.status = builder.status;
        this.errorCode = builder.errorCode;
        this.errorSubcode = builder.errorSubcode;
        this.errorMessage = builder.errorMessage;
        this.leftOut = Collections.unmodifiableSet(new LinkedHashSet<>(builder.leftOut));
        this.emptied = Set.copyOf(builder.emptied);
        this.links = Set.copyOf(builder.links);
        this.wrapped = builder.wrapped;
        this.call = call;
    }

    public static Builder of(String host, String operationId, String description) {
        return new Builder(new OperationKey(host, operationId), description);
    }

    public OperationKey operation() {
        return operation;
    }

    public String host() {
        return operation.host();
    }

    /** Returns the origin of the exchange that the case was made from. */
    public Origin origin() {
        return origin;
    }

    /** Returns the description of the call, unique on its host. */
    public String description() {
        return description;
    }

    String state() {
        return state;
    }

    Map<String, String> stateValues() {
        return stateValues;
    }

    String method() {
        return method;
    }

    StateExpression path() {
        return StateExpression.of(path);
    }

    Map<String, StateExpression> query() {
        return expressions(query);
    }

    Map<String, StateExpression> form() {
        return expressions(form);
    }

    /** Returns the query of the example, decoded, without the token. */
    Map<String, String> exampleQuery() {
        return rendered(query());
    }

    /** Returns the form of the example, decoded; empty when there is none. */
    Map<String, String> exampleForm() {
        return rendered(form());
    }

    /** Returns the headers of the request that belong to its operation. */
    Map<String, String> headers() {
        return headers;
    }

    /** Returns the bytes of a request that sends a file, as text; null if it sends none. */
    @Nullable
    String bytes() {
        return bytes;
    }

    private static Map<String, StateExpression> expressions(Map<String, String> texts) {
        Map<String, StateExpression> expressions = new LinkedHashMap<>();
        texts.forEach((name, value) -> expressions.put(name, StateExpression.of(value)));
        return expressions;
    }

    private Map<String, String> rendered(Map<String, StateExpression> expressions) {
        Map<String, String> rendered = new LinkedHashMap<>();
        expressions.forEach((name, value) -> rendered.put(name, value.render(stateValues)));
        return rendered;
    }

    TokenPlacement token() {
        return token;
    }

    int status() {
        return status;
    }

    @Nullable
    Integer errorCode() {
        return errorCode;
    }

    @Nullable
    Integer errorSubcode() {
        return errorSubcode;
    }

    /** Returns the message that distinguishes the error from others of its code, or null. */
    @Nullable
    String errorMessage() {
        return errorMessage;
    }

    Set<String> leftOut() {
        return leftOut;
    }

    Set<String> emptied() {
        return emptied;
    }

    Set<String> links() {
        return links;
    }

    boolean wrapped() {
        return wrapped;
    }

    CaseCall call() {
        return call;
    }

    @Override
    public String toString() {
        return operation + ": " + description;
    }

    /** Builds a case. */
    public static final class Builder {
        private final OperationKey operation;
        private Origin origin = Origin.SYNTHESISED;
        private String description;
        private final Map<String, String> stateValues = new LinkedHashMap<>();
        private final Map<String, String> query = new LinkedHashMap<>();
        private final Map<String, String> form = new LinkedHashMap<>();
        private final Map<String, String> headers = new LinkedHashMap<>();
        private @Nullable String bytes;
        private final Set<String> leftOut = new LinkedHashSet<>();
        private final Set<String> emptied = new LinkedHashSet<>();
        private final Set<String> links = new LinkedHashSet<>();
        private @Nullable String state;
        private String method = "GET";
        private @Nullable String path;
        private TokenPlacement token = TokenPlacement.HEADER;
        private boolean wrapped;
        private int status = 200;
        private @Nullable Integer errorCode;
        private @Nullable Integer errorSubcode;
        private @Nullable String errorMessage;

        private Builder(OperationKey operation, String description) {
            this.operation = operation;
            this.description = description;
        }

        /** Sets the origin of the exchange; the default is synthesised. */
        public Builder origin(Origin word) {
            this.origin = word;
            return this;
        }

        /** Sets the state of the account or its token. */
        public Builder given(String state) {
            this.state = state;
            return this;
        }

        /** Adds an example of a value of the state that the request needs. */
        public Builder stateValue(String name, String example) {
            stateValues.put(name, example);
            return this;
        }

        /** Sets the method and the path without version; <code>${name}</code> is replaced by a value of the state. */
        public Builder method(String name, String path) {
            this.method = name;
            this.path = path;
            return this;
        }

        /** Sets a GET and its path without version; <code>${name}</code> is replaced by a value of the state. */
        public Builder get(String path) {
            this.path = path;
            return this;
        }

        /**
         * Sets a POST of a form and its path without version; <code>${name}</code> is replaced by a value of the state.
         */
        public Builder post(String path) {
            this.method = "POST";
            this.path = path;
            return this;
        }

        /** Adds a form parameter, decoded; <code>${name}</code> is replaced by a value of the state. */
        public Builder form(String name, String value) {
            form.put(name, value);
            return this;
        }

        /** Adds a query parameter, decoded; <code>${name}</code> is replaced by a value of the state. */
        public Builder query(String name, String value) {
            query.put(name, value);
            return this;
        }

        /** Adds a header that belongs to the operation. */
        public Builder header(String name, String value) {
            headers.put(name, value);
            return this;
        }

        /** Sets the bytes of a request that sends a file. */
        public Builder bytes(byte[] body) {
            this.bytes = new String(body, StandardCharsets.UTF_8);
            return this;
        }

        public Builder tokenInQuery() {
            this.token = TokenPlacement.QUERY;
            this.description += ", with the token as a parameter";
            return this;
        }

        /** Adds a link to another page of the list: {@code next} or {@code previous}. */
        public Builder linkTo(String page) {
            links.add(page);
            return this;
        }

        /** Wraps the node as the only element of {@code data}. */
        public Builder wrappedInData() {
            this.wrapped = true;
            return this;
        }

        /** Removes an optional member of the response. */
        public Builder without(String member) {
            leftOut.add(member);
            return this;
        }

        /** Empties a list of the response. */
        public Builder emptyList(String member) {
            emptied.add(member);
            return this;
        }

        public Builder refusedWith(int status, int code, @Nullable Integer subcode) {
            this.status = status;
            this.errorCode = code;
            this.errorSubcode = subcode;
            return this;
        }

        /** Sets the status of an error that has no code. */
        public Builder refusedWith(int status) {
            this.status = status;
            return this;
        }

        /** Sets the message that distinguishes the error from others of its code. */
        public Builder errorMessage(String message) {
            this.errorMessage = message;
            return this;
        }

        public ConsumerCase calling(CaseCall call) {
            return new ConsumerCase(this, call);
        }
    }
}
