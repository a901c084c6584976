// Generated from spec/nodes/AdAccount.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.internal.Json;
import io.github.iguser.internal.Models;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An ad account of the Marketing API. It has more fields than these; fields that do not concern an Instagram account
 * are left out.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>An accessor returns null if the response does not have the field, because it was not requested or has no value.
 * Fields that the spec does not describe are kept in {@code additionalJson()}.
 *
 * @see <a href="https://developers.facebook.com/docs/marketing-api/reference/ad-account">Ad Account</a>
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class AdAccount {
    final @Nullable String id;
    final @Nullable String accountId;
    final @Nullable String name;
    final @Nullable Integer accountStatus;
    final @Nullable String currency;
    final @Nullable String timezoneName;
    final @Nullable Business business;
    final @Nullable String amountSpent;
    final @Nullable String balance;
    final @Nullable Integer disableReason;
    final @Nullable OffsetDateTime createdTime;
    final Map<String, String> additionalJson;

    /** Keeps lists and maps as they are. */
    AdAccount(
            @Nullable String id,
            @Nullable String accountId,
            @Nullable String name,
            @Nullable Integer accountStatus,
            @Nullable String currency,
            @Nullable String timezoneName,
            @Nullable Business business,
            @Nullable String amountSpent,
            @Nullable String balance,
            @Nullable Integer disableReason,
            @Nullable OffsetDateTime createdTime,
            @Nullable Map<String, String> additionalJson) {
        this.id = id;
        this.accountId = accountId;
        this.name = name;
        this.accountStatus = accountStatus;
        this.currency = currency;
        this.timezoneName = timezoneName;
        this.business = business;
        this.amountSpent = amountSpent;
        this.balance = balance;
        this.disableReason = disableReason;
        this.createdTime = createdTime;
        this.additionalJson = Models.unmodifiable(additionalJson);
    }

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder with the fields of this object. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.id = id;
        builder.accountId = accountId;
        builder.name = name;
        builder.accountStatus = accountStatus;
        builder.currency = currency;
        builder.timezoneName = timezoneName;
        builder.business = business;
        builder.amountSpent = amountSpent;
        builder.balance = balance;
        builder.disableReason = disableReason;
        builder.createdTime = createdTime;
        builder.additionalJson.putAll(additionalJson);
        return builder;
    }

    /** Id of the ad account, {@code act_} and digits. It is always returned, even if it is not requested. */
    public String id() {
        return Models.required(id, "AdAccount", "id");
    }

    /** Id of the ad account, digits only, without {@code act_}. */
    public @Nullable String accountId() {
        return accountId;
    }

    /** Name of the ad account. */
    public @Nullable String name() {
        return name;
    }

    /**
     * State of the ad account: 1 active, 2 disabled, 3 unsettled, 7 pending risk review, 8 pending settlement, 9 in
     * grace period, 100 pending closure, 101 closed, 201 any active state, 202 any closed state.
     */
    public @Nullable Integer accountStatus() {
        return accountStatus;
    }

    /** Code of the currency of the ad account. */
    public @Nullable String currency() {
        return currency;
    }

    /** Name of the time zone of the ad account. */
    public @Nullable String timezoneName() {
        return timezoneName;
    }

    /**
     * Business that owns the ad account.
     *
     * <p>Presence: Absent when no business owns the ad account.
     */
    public @Nullable Business business() {
        return business;
    }

    /** Amount that the ad account has spent, a number as text. */
    public @Nullable String amountSpent() {
        return amountSpent;
    }

    /** Balance of the ad account, a number as text. */
    public @Nullable String balance() {
        return balance;
    }

    /** Number of the reason for which the ad account is disabled, from 0 to 15. The Ad Account page explains each. */
    public @Nullable Integer disableReason() {
        return disableReason;
    }

    /** Time at which the ad account was created. */
    public @Nullable OffsetDateTime createdTime() {
        return createdTime;
    }

    /** Returns the fields that the spec does not describe, by name, each as the JSON text that was received. */
    public Map<String, String> additionalJson() {
        return additionalJson;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AdAccount that
                && Objects.equals(id, that.id)
                && Objects.equals(accountId, that.accountId)
                && Objects.equals(name, that.name)
                && Objects.equals(accountStatus, that.accountStatus)
                && Objects.equals(currency, that.currency)
                && Objects.equals(timezoneName, that.timezoneName)
                && Objects.equals(business, that.business)
                && Objects.equals(amountSpent, that.amountSpent)
                && Objects.equals(balance, that.balance)
                && Objects.equals(disableReason, that.disableReason)
                && Objects.equals(createdTime, that.createdTime)
                && additionalJson.equals(that.additionalJson);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                id, accountId, name, accountStatus, currency, timezoneName, business, amountSpent, balance,
                disableReason, createdTime, additionalJson);
    }

    /** Returns the fields that are set. Additional fields are shown by name only. */
    @Override
    public String toString() {
        return Models.describe("AdAccount", additionalJson)
                .with("id", id)
                .with("account_id", accountId)
                .with("name", name)
                .with("account_status", accountStatus)
                .with("currency", currency)
                .with("timezone_name", timezoneName)
                .with("business", business)
                .with("amount_spent", amountSpent)
                .with("balance", balance)
                .with("disable_reason", disableReason)
                .with("created_time", createdTime)
                .toString();
    }

    /** Builds a {@code AdAccount}. All fields are optional; a field that is not set is absent. */
    public static final class Builder {
        @Nullable String id;
        @Nullable String accountId;
        @Nullable String name;
        @Nullable Integer accountStatus;
        @Nullable String currency;
        @Nullable String timezoneName;
        @Nullable Business business;
        @Nullable String amountSpent;
        @Nullable String balance;
        @Nullable Integer disableReason;
        @Nullable OffsetDateTime createdTime;
        final Map<String, String> additionalJson = new LinkedHashMap<>();

        Builder() {}

        /** Sets the value of {@code id()}. */
        public Builder id(String id) {
            this.id = Models.given("id", id);
            return this;
        }

        /** Sets the value of {@code accountId()}. */
        public Builder accountId(String accountId) {
            this.accountId = Models.given("account_id", accountId);
            return this;
        }

        /** Sets the value of {@code name()}. */
        public Builder name(String name) {
            this.name = Models.given("name", name);
            return this;
        }

        /** Sets the value of {@code accountStatus()}. */
        public Builder accountStatus(Integer accountStatus) {
            this.accountStatus = Models.given("account_status", accountStatus);
            return this;
        }

        /** Sets the value of {@code currency()}. */
        public Builder currency(String currency) {
            this.currency = Models.given("currency", currency);
            return this;
        }

        /** Sets the value of {@code timezoneName()}. */
        public Builder timezoneName(String timezoneName) {
            this.timezoneName = Models.given("timezone_name", timezoneName);
            return this;
        }

        /** Sets the value of {@code business()}. */
        public Builder business(Business business) {
            this.business = Models.given("business", business);
            return this;
        }

        /** Sets the value of {@code amountSpent()}. */
        public Builder amountSpent(String amountSpent) {
            this.amountSpent = Models.given("amount_spent", amountSpent);
            return this;
        }

        /** Sets the value of {@code balance()}. */
        public Builder balance(String balance) {
            this.balance = Models.given("balance", balance);
            return this;
        }

        /** Sets the value of {@code disableReason()}. */
        public Builder disableReason(Integer disableReason) {
            this.disableReason = Models.given("disable_reason", disableReason);
            return this;
        }

        /** Sets the value of {@code createdTime()}. */
        public Builder createdTime(OffsetDateTime createdTime) {
            this.createdTime = Models.given("created_time", createdTime);
            return this;
        }

        /** Adds a field that the spec does not describe, as JSON text. */
        public Builder additionalJson(String name, String json) {
            additionalJson.put(name, Json.given("AdAccount", name, json));
            return this;
        }

        /** Returns an object with the fields set so far. */
        public AdAccount build() {
            return new AdAccount(
                    id, accountId, name, accountStatus, currency, timezoneName, business, amountSpent, balance,
                    disableReason, createdTime, new LinkedHashMap<>(additionalJson));
        }
    }
}
