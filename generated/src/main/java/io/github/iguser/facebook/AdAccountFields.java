// Generated from spec/nodes/AdAccount.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code AdAccount}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class AdAccountFields extends FieldSelector<AdAccountFields> {
    private AdAccountFields() {}

    /** Returns the fields that the function selects. */
    public static AdAccountFields of(Consumer<AdAccountFields> fields) {
        AdAccountFields selected = new AdAccountFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the ad account, {@code act_} and digits. It is always returned, even if it is not requested. */
    public AdAccountFields id() {
        return add("id");
    }

    /** Id of the ad account, digits only, without {@code act_}. */
    public AdAccountFields accountId() {
        return add("account_id");
    }

    /** Name of the ad account. */
    public AdAccountFields name() {
        return add("name");
    }

    /**
     * State of the ad account: 1 active, 2 disabled, 3 unsettled, 7 pending risk review, 8 pending settlement, 9 in
     * grace period, 100 pending closure, 101 closed, 201 any active state, 202 any closed state.
     */
    public AdAccountFields accountStatus() {
        return add("account_status");
    }

    /** Code of the currency of the ad account. */
    public AdAccountFields currency() {
        return add("currency");
    }

    /** Name of the time zone of the ad account. */
    public AdAccountFields timezoneName() {
        return add("timezone_name");
    }

    /** Selects {@code business} with the default fields of the API; see {@link #business(Consumer)}. */
    public AdAccountFields business() {
        return add("business");
    }

    /**
     * Business that owns the ad account.
     *
     * <p>Presence: Absent when no business owns the ad account.
     *
     * @param fields selects the fields of the object
     */
    public AdAccountFields business(Consumer<BusinessFields> fields) {
        return expand("business", "", asNested(BusinessFields.of(fields)));
    }

    /** Amount that the ad account has spent, a number as text. */
    public AdAccountFields amountSpent() {
        return add("amount_spent");
    }

    /** Balance of the ad account, a number as text. */
    public AdAccountFields balance() {
        return add("balance");
    }

    /** Number of the reason for which the ad account is disabled, from 0 to 15. The Ad Account page explains each. */
    public AdAccountFields disableReason() {
        return add("disable_reason");
    }

    /** Time at which the ad account was created. */
    public AdAccountFields createdTime() {
        return add("created_time");
    }
}
