package io.github.iguser.contract.drill;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of mutation: changes that an API makes, and mistakes that a maintainer makes in a spec. A kind that no
 * check could kill is marked as unobservable; it is shown in the table and not counted in the rate.
 */
public enum MutationKind {
    FIELD_RENAMED(MutationSide.RECORDING, "a member of a response is renamed"),
    FIELD_ADDED(MutationSide.RECORDING, "a response gets a member that the spec does not have"),
    TYPE_CHANGED(MutationSide.RECORDING, "a string becomes a number, a boolean a string, an object a list"),
    NUMBER_AS_TEXT(MutationSide.RECORDING, "a number becomes a string of the same digits"),
    MEMBER_DROPPED(MutationSide.RECORDING, "a member that is always present is missing"),
    MEMBER_NULL(MutationSide.RECORDING, "a member is null"),
    VALUE_UNKNOWN(MutationSide.RECORDING, "an open value gets a value that is not among the known ones"),
    TIMESTAMP_RESHAPED(MutationSide.RECORDING, "a timestamp ends in Z instead of +0000"),
    PAGING_RESHAPED(
            MutationSide.RECORDING, "cursors are missing beside next, or next appears in a list that has cursors only"),
    ERROR_RESHAPED(MutationSide.RECORDING, "the code of an error becomes a string, or the error is not nested"),
    PARAMETER_RENAMED(MutationSide.RECORDING, "a parameter of the request is renamed"),
    PARAMETER_ADDED(MutationSide.RECORDING, "the request gets an extra parameter"),
    REQUESTED_FIELD_RENAMED(MutationSide.RECORDING, "a name in the request's fields is renamed"),
    EDGE_MOVED(MutationSide.RECORDING, "the last part of the request's path changes"),
    HEADER_RENAMED(MutationSide.RECORDING, "a header of the API is renamed"),
    HEADER_RESHAPED(MutationSide.RECORDING, "a member of a JSON header is renamed, or a number in it becomes a string"),
    STATUS_CHANGED(MutationSide.RECORDING, "a response gets status 500, an error 200"),
    PARAMETER_DROPPED(
            MutationSide.RECORDING,
            "a required parameter is missing, and the rest is not a valid form of another kind"),
    KINDS_MIXED(MutationSide.RECORDING, "a form gets a parameter of another kind"),
    JSON_TEXT_MALFORMED(MutationSide.RECORDING, "the JSON text of a form's parameter is cut off"),
    LIMIT_EXCEEDED(MutationSide.RECORDING, "a sent value exceeds a limit by one step"),
    VALUE_INVALID(MutationSide.RECORDING, "a parameter gets a value that is not allowed"),
    REQUESTED_METRIC_RENAMED(MutationSide.RECORDING, "a requested metric or breakdown is renamed"),
    METRICS_MIXED(
            MutationSide.RECORDING,
            "a metric is requested with a period, breakdown or timeframe that it is not valid with"),
    DIMENSION_DROPPED(MutationSide.RECORDING, "a total with a breakdown loses one of its dimensions"),
    TEXT_CHANGED(
            MutationSide.RECORDING,
            "a free text changes",
            "a spec cannot say which captions exist, so any text is valid"),
    OPTIONAL_DROPPED(
            MutationSide.RECORDING,
            "an optional member is missing",
            "the spec allows its absence, so one response without it proves nothing"),

    PROPERTY_RENAMED(MutationSide.SPEC, "a property is renamed"),
    PROPERTY_RETYPED(MutationSide.SPEC, "a property gets another type"),
    PROPERTY_REMOVED(MutationSide.SPEC, "a property is removed"),
    PROPERTY_ADDED(MutationSide.SPEC, "a property is added that no response has"),
    KNOWN_VALUE_REMOVED(MutationSide.SPEC, "a known value of an open value is removed"),
    HOSTS_FLIPPED(MutationSide.SPEC, "a property that one host serves moves to the other host"),
    PRESENCE_TIGHTENED(MutationSide.SPEC, "a property that may be absent is declared as always present"),
    PATH_MOVED(MutationSide.SPEC, "the last part of an operation's path changes"),
    PARAMETER_RENAMED_IN_SPEC(MutationSide.SPEC, "a parameter of an operation is renamed"),
    ERROR_REMOVED(MutationSide.SPEC, "an operation no longer lists a documented error"),
    PAGING_KIND_CHANGED(
            MutationSide.SPEC, "a list paged by links is declared as paged by cursors only, or the reverse"),
    EXPANSION_RESHAPED(MutationSide.SPEC, "an argument or modifier of a field expansion is renamed"),
    KIND_REMOVED(MutationSide.SPEC, "a form loses one of its kinds"),
    KIND_NARROWED(MutationSide.SPEC, "a kind of a form no longer allows a parameter, or one of the values of a list"),
    LIMIT_TIGHTENED(MutationSide.SPEC, "a limit of a request value becomes one step tighter"),
    METRIC_REMOVED(MutationSide.SPEC, "the rules of a metric are removed"),
    METRIC_NARROWED(
            MutationSide.SPEC, "a metric is no longer valid with a period, type, breakdown, timeframe or time range"),
    METRIC_WIDENED(
            MutationSide.SPEC,
            "a metric is declared valid with one more period, type, breakdown or timeframe, or with a time range"),
    LIMIT_LOOSENED(MutationSide.SPEC, "a limit of a request value becomes one step looser"),
    LIMIT_REMOVED(MutationSide.SPEC, "a limit of a request value, its pattern or its list of values is removed"),
    VALUES_WIDENED(MutationSide.SPEC, "a closed or open list of values gets one more"),
    REQUIREMENT_DROPPED(
            MutationSide.SPEC, "a parameter, a member of a form, or an argument of an expansion is no longer required"),
    KIND_WIDENED(MutationSide.SPEC, "a kind of a form allows one more parameter, or requires less of its lists"),
    SERVER_MOVED(MutationSide.SPEC, "the server of a host becomes another host"),
    AUTHENTICATION_CHANGED(MutationSide.SPEC, "a security scheme changes"),
    PERMISSION_RENAMED(MutationSide.SPEC, "a permission is renamed"),
    PERMISSION_REMOVED(MutationSide.SPEC, "an operation no longer lists a permission"),
    REPEAT_CHANGED(MutationSide.SPEC, "the repeat rule of an error changes"),
    CATEGORY_CHANGED(MutationSide.SPEC, "the category of an error changes"),
    ERROR_CODE_REMOVED(MutationSide.SPEC, "the table of error codes loses a row"),
    DEFAULT_FIELDS_CHANGED(MutationSide.SPEC, "a field is no longer among those that are returned by default"),
    ENVELOPE_CHANGED(MutationSide.SPEC, "a response that is flat or wrapped in data is declared as flat only"),
    ENCODING_CHANGED(MutationSide.SPEC, "a parameter that is sent as JSON text is declared as plain text"),
    VIEW_NARROWED(MutationSide.SPEC, "a view of a node loses one of its fields"),
    PRESENCE_LOOSENED(
            MutationSide.SPEC,
            "a property that is always present is declared as sometimes absent",
            "responses with it stay valid"),
    DESCRIPTION_CHANGED(MutationSide.SPEC, "a description changes", "descriptions are for readers only");

    private static final Set<MutationKind> ONLY_DOCUMENTED = EnumSet.of(
            LIMIT_LOOSENED,
            LIMIT_REMOVED,
            REQUIREMENT_DROPPED,
            KIND_WIDENED,
            SERVER_MOVED,
            AUTHENTICATION_CHANGED,
            PERMISSION_RENAMED,
            PERMISSION_REMOVED,
            REPEAT_CHANGED,
            CATEGORY_CHANGED,
            ERROR_CODE_REMOVED);

    /** The input that a mutation changes. */
    public enum MutationSide {
        RECORDING,
        SPEC
    }

    private final MutationSide side;
    private final String description;
    private final @Nullable String unobservable;

    MutationKind(MutationSide side, String description) {
        this(side, description, null);
    }

    MutationKind(MutationSide side, String description, @Nullable String unobservable) {
        this.side = side;
        this.description = description;
        this.unobservable = unobservable;
    }

    /** Returns the name as reports and documents have it: {@code field renamed}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public MutationSide side() {
        return side;
    }

    public String description() {
        return description;
    }

    /** Returns whether only a fact of the documentation could show the change, and no recording. */
    boolean onlyDocumented() {
        return ONLY_DOCUMENTED.contains(this);
    }

    /** Returns why no check could kill this kind; null for kinds that the checks have to kill. */
    public @Nullable String unobservable() {
        return unobservable;
    }
}
