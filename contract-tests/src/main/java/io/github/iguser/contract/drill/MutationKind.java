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
    FIELD_RENAMED(MutationSide.RECORDING, "a member of a response gets another name"),
    FIELD_ADDED(MutationSide.RECORDING, "a response gets a member that the spec does not know"),
    TYPE_CHANGED(MutationSide.RECORDING, "a text becomes a number, a boolean a text, an object a list"),
    NUMBER_AS_TEXT(MutationSide.RECORDING, "a number becomes a text with the same digits"),
    MEMBER_DROPPED(MutationSide.RECORDING, "a member that is always there is missing"),
    MEMBER_NULL(MutationSide.RECORDING, "a member is null"),
    VALUE_UNKNOWN(MutationSide.RECORDING, "an open value gets a value that is not among the known ones"),
    TIMESTAMP_RESHAPED(MutationSide.RECORDING, "a timestamp ends in Z instead of +0000"),
    PAGING_RESHAPED(
            MutationSide.RECORDING, "cursors are missing beside next, or next appears in a list that has cursors only"),
    ERROR_RESHAPED(MutationSide.RECORDING, "the code of an error becomes a text, or the error is not nested"),
    PARAMETER_RENAMED(MutationSide.RECORDING, "a parameter of the request gets another name"),
    PARAMETER_ADDED(MutationSide.RECORDING, "the request gets a parameter more"),
    FIELD_ASKED_RENAMED(MutationSide.RECORDING, "a name in the request's fields changes"),
    EDGE_MOVED(MutationSide.RECORDING, "the path of the request gets another last part"),
    HEADER_RENAMED(MutationSide.RECORDING, "a header of the API gets another name"),
    HEADER_RESHAPED(
            MutationSide.RECORDING,
            "a member of a header that is JSON gets another name, or a number in it becomes a text"),
    STATUS_CHANGED(MutationSide.RECORDING, "a response comes with status 500, an error with 200"),
    PARAMETER_DROPPED(
            MutationSide.RECORDING,
            "a parameter that a request needs is missing, and what is left is no form of another kind"),
    KINDS_MIXED(MutationSide.RECORDING, "a form gets a parameter of another kind"),
    JSON_TEXT_MALFORMED(MutationSide.RECORDING, "the JSON text of a form's parameter is cut off"),
    LIMIT_EXCEEDED(MutationSide.RECORDING, "a value that is sent goes one step beyond a limit"),
    VALUE_NOT_TAKEN(MutationSide.RECORDING, "a parameter gets a value that it does not take"),
    METRIC_ASKED_RENAMED(MutationSide.RECORDING, "a metric or breakdown that is requested gets another name"),
    METRICS_MIXED(
            MutationSide.RECORDING,
            "a metric is requested with a period, breakdown or timeframe that it is not valid with"),
    DIMENSION_DROPPED(MutationSide.RECORDING, "a total that is broken down loses one of its dimensions"),
    TEXT_CHANGED(
            MutationSide.RECORDING,
            "a free text has other words",
            "any text is a text: no spec says which captions there are"),
    OPTIONAL_DROPPED(
            MutationSide.RECORDING,
            "a member that may be absent is absent",
            "absence is what the spec allows, so one response without it proves nothing"),

    PROPERTY_RENAMED(MutationSide.SPEC, "a property gets another name"),
    PROPERTY_RETYPED(MutationSide.SPEC, "a property gets another type"),
    PROPERTY_REMOVED(MutationSide.SPEC, "a property is gone"),
    PROPERTY_ADDED(MutationSide.SPEC, "a property is described that no response ever had"),
    KNOWN_VALUE_REMOVED(MutationSide.SPEC, "a known value of an open value is gone"),
    HOSTS_FLIPPED(MutationSide.SPEC, "a property that one host serves is given to the other instead"),
    PRESENCE_TIGHTENED(MutationSide.SPEC, "a property that may be absent is said to be there always"),
    PATH_MOVED(MutationSide.SPEC, "the path of an operation gets another last part"),
    PARAMETER_RENAMED_IN_SPEC(MutationSide.SPEC, "a parameter of an operation gets another name"),
    ERROR_FORGOTTEN(MutationSide.SPEC, "an operation no longer names a documented error"),
    PAGING_KIND_CHANGED(MutationSide.SPEC, "a list of links is said to have cursors only, and the other way round"),
    EXPANSION_RESHAPED(MutationSide.SPEC, "an argument or modifier of a field expansion gets another name"),
    KIND_FORGOTTEN(MutationSide.SPEC, "a form loses one of its kinds"),
    KIND_NARROWED(MutationSide.SPEC, "a kind of a form no longer takes a parameter, or one of the values of a list"),
    LIMIT_TIGHTENED(MutationSide.SPEC, "a limit of what is sent gets one step tighter"),
    METRIC_FORGOTTEN(MutationSide.SPEC, "the rules of a metric are gone"),
    METRIC_NARROWED(MutationSide.SPEC, "a metric is no longer valid with a period, type, breakdown, timeframe or time"),
    METRIC_WIDENED(
            MutationSide.SPEC,
            "a metric is said to be valid with one more period, type, breakdown or timeframe, or with time"),
    LIMIT_LOOSENED(MutationSide.SPEC, "a limit of what is sent gets one step looser"),
    LIMIT_REMOVED(MutationSide.SPEC, "a limit of what is sent, its pattern or its list of values is gone"),
    VALUES_WIDENED(MutationSide.SPEC, "a closed or open list of values gets one more"),
    REQUIREMENT_DROPPED(
            MutationSide.SPEC, "a parameter, a member of a form, or an argument of an expansion is no longer required"),
    KIND_WIDENED(MutationSide.SPEC, "a kind of a form takes one more parameter, or asks less of its lists"),
    SERVER_MOVED(MutationSide.SPEC, "the server of a host is another host"),
    AUTHENTICATION_CHANGED(MutationSide.SPEC, "a way to authenticate changes"),
    PERMISSION_RENAMED(MutationSide.SPEC, "a permission gets another name"),
    PERMISSION_FORGOTTEN(MutationSide.SPEC, "an operation no longer names a permission"),
    REPEAT_CHANGED(MutationSide.SPEC, "an error is said to be repeated otherwise"),
    CATEGORY_CHANGED(MutationSide.SPEC, "an error is said to be of another category"),
    ERROR_CODE_FORGOTTEN(MutationSide.SPEC, "the table of error codes loses a row"),
    DEFAULT_FIELDS_CHANGED(MutationSide.SPEC, "a field is no longer among those that are returned by default"),
    ENVELOPE_CHANGED(MutationSide.SPEC, "a response that comes flat or in data is said to come flat only"),
    ENCODING_CHANGED(MutationSide.SPEC, "a parameter that is sent as JSON text is said to be sent as it is"),
    VIEW_NARROWED(MutationSide.SPEC, "a view of a node loses one of its fields"),
    PRESENCE_LOOSENED(
            MutationSide.SPEC,
            "a property that is always there is said to be absent at times",
            "responses that have it are as right as before"),
    WORDS_CHANGED(MutationSide.SPEC, "a description has other words", "words are for people");

    private static final Set<MutationKind> ONLY_DOCUMENTED = EnumSet.of(
            LIMIT_LOOSENED,
            LIMIT_REMOVED,
            REQUIREMENT_DROPPED,
            KIND_WIDENED,
            SERVER_MOVED,
            AUTHENTICATION_CHANGED,
            PERMISSION_RENAMED,
            PERMISSION_FORGOTTEN,
            REPEAT_CHANGED,
            CATEGORY_CHANGED,
            ERROR_CODE_FORGOTTEN);

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
