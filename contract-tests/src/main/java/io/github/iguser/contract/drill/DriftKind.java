package io.github.iguser.contract.drill;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of drift: what an API does to its clients, and what a maintainer does to a description by mistake. A kind
 * that no check could notice says so here, in advance; it is named in the table and not counted in the rate.
 */
public enum DriftKind {
    FIELD_RENAMED(Side.RECORDING, "a member of an answer gets another name"),
    FIELD_ADDED(Side.RECORDING, "an answer gets a member that the description does not know"),
    TYPE_CHANGED(Side.RECORDING, "a text becomes a number, a boolean a text, an object a list"),
    NUMBER_AS_TEXT(Side.RECORDING, "a number becomes a text with the same digits"),
    MEMBER_DROPPED(Side.RECORDING, "a member that is always there is missing"),
    MEMBER_NULL(Side.RECORDING, "a member is null"),
    VALUE_UNKNOWN(Side.RECORDING, "an open value gets a value that is not among the known ones"),
    TIMESTAMP_RESHAPED(Side.RECORDING, "a timestamp ends in Z instead of +0000"),
    PAGING_RESHAPED(Side.RECORDING, "cursors are missing beside next, or next appears in a list that has cursors only"),
    ERROR_RESHAPED(Side.RECORDING, "the code of an error becomes a text, or the error is not nested"),
    PARAMETER_RENAMED(Side.RECORDING, "a parameter of the request gets another name"),
    PARAMETER_ADDED(Side.RECORDING, "the request gets a parameter more"),
    FIELD_ASKED_RENAMED(Side.RECORDING, "a name in the request's fields changes"),
    EDGE_MOVED(Side.RECORDING, "the path of the request gets another last part"),
    HEADER_RENAMED(Side.RECORDING, "a header of the API gets another name"),
    HEADER_RESHAPED(
            Side.RECORDING, "a member of a header that is JSON gets another name, or a number in it becomes a text"),
    STATUS_CHANGED(Side.RECORDING, "an answer comes with status 500, an error with 200"),
    PARAMETER_DROPPED(
            Side.RECORDING, "a parameter that a request needs is missing, and what is left is no form of another kind"),
    KINDS_MIXED(Side.RECORDING, "a form gets a parameter of another kind"),
    JSON_TEXT_MALFORMED(Side.RECORDING, "the JSON text of a form's parameter is cut off"),
    LIMIT_EXCEEDED(Side.RECORDING, "a value that is sent goes one step beyond a limit"),
    VALUE_NOT_TAKEN(Side.RECORDING, "a parameter gets a value that is none of those that it takes"),
    METRIC_ASKED_RENAMED(Side.RECORDING, "a metric or breakdown that is asked for gets another name"),
    METRICS_MIXED(
            Side.RECORDING, "a metric is asked for with a period, breakdown or timeframe that it does not go with"),
    DIMENSION_DROPPED(Side.RECORDING, "a total that is broken down loses one of its dimensions"),
    TEXT_CHANGED(
            Side.RECORDING,
            "a free text has other words",
            "any text is a text: no description says which captions there are"),
    OPTIONAL_DROPPED(
            Side.RECORDING,
            "a member that may be absent is absent",
            "absence is what the description allows, so one answer without it proves nothing"),

    PROPERTY_RENAMED(Side.SPEC, "a property gets another name"),
    PROPERTY_RETYPED(Side.SPEC, "a property gets another type"),
    PROPERTY_REMOVED(Side.SPEC, "a property is gone"),
    PROPERTY_ADDED(Side.SPEC, "a property is described that no answer ever had"),
    KNOWN_VALUE_REMOVED(Side.SPEC, "a known value of an open value is gone"),
    HOSTS_FLIPPED(Side.SPEC, "a property that one host serves is given to the other instead"),
    PRESENCE_TIGHTENED(Side.SPEC, "a property that may be absent is said to be there always"),
    PATH_MOVED(Side.SPEC, "the path of an operation gets another last part"),
    PARAMETER_RENAMED_IN_SPEC(Side.SPEC, "a parameter of an operation gets another name"),
    ERROR_FORGOTTEN(Side.SPEC, "an operation no longer names a documented error"),
    PAGING_KIND_CHANGED(Side.SPEC, "a list of links is said to have cursors only, and the other way round"),
    EXPANSION_RESHAPED(Side.SPEC, "an argument or modifier of a field expansion gets another name"),
    KIND_FORGOTTEN(Side.SPEC, "a form loses one of its kinds"),
    KIND_NARROWED(Side.SPEC, "a kind of a form no longer takes a parameter, or one of the values of a list"),
    LIMIT_TIGHTENED(Side.SPEC, "a limit of what is sent gets one step tighter"),
    METRIC_FORGOTTEN(Side.SPEC, "nothing is said any more of what goes with a metric"),
    METRIC_NARROWED(Side.SPEC, "a metric no longer goes with a period, type, breakdown, timeframe or time"),
    METRIC_WIDENED(
            Side.SPEC, "a metric is said to go with one more period, type, breakdown or timeframe, or with time"),
    LIMIT_LOOSENED(Side.SPEC, "a limit of what is sent gets one step looser"),
    LIMIT_REMOVED(Side.SPEC, "a limit of what is sent, its pattern or its list of values is gone"),
    VALUES_WIDENED(Side.SPEC, "a closed or open list of values gets one more"),
    REQUIREMENT_DROPPED(
            Side.SPEC, "a parameter, a member of a form, or an argument of an expansion is no longer required"),
    KIND_WIDENED(Side.SPEC, "a kind of a form takes one more parameter, or asks less of its lists"),
    SERVER_MOVED(Side.SPEC, "the server of a host is another host"),
    AUTHENTICATION_CHANGED(Side.SPEC, "a way to authenticate changes"),
    PERMISSION_RENAMED(Side.SPEC, "a permission gets another name"),
    PERMISSION_FORGOTTEN(Side.SPEC, "an operation no longer names a permission"),
    REPEAT_CHANGED(Side.SPEC, "an error is said to be repeated otherwise"),
    CATEGORY_CHANGED(Side.SPEC, "an error is said to be of another category"),
    ERROR_CODE_FORGOTTEN(Side.SPEC, "the table of error codes loses a row"),
    DEFAULT_FIELDS_CHANGED(Side.SPEC, "a field is no longer among those that come without being asked for"),
    ENVELOPE_CHANGED(Side.SPEC, "an answer that comes flat or in data is said to come flat only"),
    ENCODING_CHANGED(Side.SPEC, "a parameter that is sent as JSON text is said to be sent as it is"),
    VIEW_NARROWED(Side.SPEC, "a view of a node loses one of its fields"),
    PRESENCE_LOOSENED(
            Side.SPEC,
            "a property that is always there is said to be absent at times",
            "answers that have it are as right as before"),
    WORDS_CHANGED(Side.SPEC, "a description has other words", "words are for people");

    private static final Set<DriftKind> ONLY_DOCUMENTED = EnumSet.of(
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

    /** What a drift changes. */
    public enum Side {
        RECORDING,
        SPEC
    }

    private final Side side;
    private final String description;
    private final @Nullable String unobservable;

    DriftKind(Side side, String description) {
        this(side, description, null);
    }

    DriftKind(Side side, String description, @Nullable String unobservable) {
        this.side = side;
        this.description = description;
        this.unobservable = unobservable;
    }

    /** Returns the name as reports and documents have it: {@code field renamed}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public Side side() {
        return side;
    }

    public String description() {
        return description;
    }

    /** Says that no recording could show the change, only a fact of the documentation. */
    boolean onlyDocumented() {
        return ONLY_DOCUMENTED.contains(this);
    }

    /** Why nothing could notice this kind; null for kinds that the checks have to notice. */
    public @Nullable String unobservable() {
        return unobservable;
    }
}
