package io.github.iguser.contract.pact;

import io.github.iguser.GraphResponse;
import io.github.iguser.Page;
import io.github.iguser.facebook.AuthorizeAdaccountParams;
import io.github.iguser.facebook.ListAgenciesParams;
import io.github.iguser.facebook.ListAuthorizedAdaccountsParams;
import io.github.iguser.model.AdAccount;
import io.github.iguser.model.AuthorizedAdaccount;
import io.github.iguser.model.Business;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which businesses and ad accounts may advertise for the account, on graph.facebook.com. */
final class FacebookAdvertisingCases {

    static final String BUSINESS = "640000000000001";
    static final String AD_ACCOUNT = "2300000000000001";
    private static final String AGENCY_FIELDS =
            "id,name,link,profile_picture_uri,verification_status,vertical,timezone_id,created_time";
    private static final String AD_ACCOUNT_FIELDS = "id,account_id,name,account_status,currency,timezone_name,"
            + "business{id,name},amount_spent,balance,disable_reason,created_time";

    private static final ListCases<Business> AGENCIES = new ListCases<>(
            "listAgencies",
            "agencies",
            "agencies",
            Map.of("fields", "id,name"),
            FacebookAdvertisingCases::agencies,
            (read, path, agency) -> read.value(path + ".id", agency.id()).value(path + ".name", agency.name()));

    private static final ListCases<AdAccount> AD_ACCOUNTS = new ListCases<>(
            "listAuthorizedAdaccounts",
            "authorized_adaccounts",
            "ad accounts",
            Map.of("business", BUSINESS, "fields", "id,name"),
            FacebookAdvertisingCases::adAccounts,
            (read, path, account) -> read.value(path + ".id", account.id()).value(path + ".name", account.name()));

    private FacebookAdvertisingCases() {}

    static List<ConsumerCase> all() {
        return Stream.of(
                        AGENCIES.ofLinks(),
                        AD_ACCOUNTS.ofLinks(),
                        List.of(
                                defaultAgencies(),
                                everyFieldOfAgencies(),
                                defaultAdAccounts(),
                                everyFieldOfAdAccounts(),
                                ownerWithDefaultFields(),
                                authorized(),
                                authorizedWithId()))
                .flatMap(List::stream)
                .toList();
    }

    private static Page<Business> agencies(Clients clients, ListCases.Place place) {
        ListAgenciesParams.Builder params = ListAgenciesParams.builder().fields(f -> f.id().name());
        place.on(params::limit, params::after, params::before);
        return clients.facebook().agencies().list(ListCases.ID, params.build()).execute();
    }

    private static Page<AdAccount> adAccounts(Clients clients, ListCases.Place place) {
        ListAuthorizedAdaccountsParams.Builder params =
                ListAuthorizedAdaccountsParams.builder().business(BUSINESS).fields(f -> f.id().name());
        place.on(params::limit, params::after, params::before);
        return adAccounts(clients, params);
    }

    private static Page<AdAccount> adAccounts(Clients clients, ListAuthorizedAdaccountsParams.Builder params) {
        return clients.facebook()
                .authorizedAdaccounts()
                .list(ListCases.ID, params.build())
                .execute();
    }

    private static ConsumerCase.Builder get(String operationId, String edge, String description, String state) {
        return ConsumerCase.of("graph.facebook.com", operationId, description)
                .given(state)
                .having("igUserId", ListCases.ID)
                .get("/${igUserId}/" + edge);
    }

    private static ConsumerCase defaultAgencies() {
        return get("listAgencies", "agencies", "lists agencies without saying which fields", "an account with agencies")
                .calling((clients, read) -> {
                    Page<Business> page =
                            clients.facebook().agencies().list(ListCases.ID).execute();
                    Business first = page.data().get(0);
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].name", first.name())
                            .absent("$.data[0].link", first.link())
                            .value(
                                    "$.paging.cursors.after",
                                    page.paging().cursors().after());
                });
    }

    private static ConsumerCase everyFieldOfAgencies() {
        return get(
                        "listAgencies",
                        "agencies",
                        "lists agencies with all that is known of them",
                        "an account with agencies")
                .query("fields", AGENCY_FIELDS)
                .calling((clients, read) -> {
                    Business first = clients.facebook()
                            .agencies()
                            .list(
                                    ListCases.ID,
                                    ListAgenciesParams.builder()
                                            .fields(f -> f.id().name()
                                                    .link()
                                                    .profilePictureUri()
                                                    .verificationStatus()
                                                    .vertical()
                                                    .timezoneId()
                                                    .createdTime())
                                            .build())
                            .execute()
                            .data()
                            .get(0);
                    read.value("$.data[0].name", first.name())
                            .value("$.data[0].link", first.link())
                            .value("$.data[0].profile_picture_uri", first.profilePictureUri())
                            .value("$.data[0].verification_status", first.verificationStatus())
                            .value("$.data[0].vertical", first.vertical())
                            .value("$.data[0].timezone_id", first.timezoneId())
                            .value("$.data[0].created_time", first.createdTime());
                });
    }

    private static ConsumerCase.Builder adAccountsOf(String description, String state) {
        return get("listAuthorizedAdaccounts", "authorized_adaccounts", description, state)
                .having("business", BUSINESS)
                .query("business", "${business}");
    }

    private static ConsumerCase defaultAdAccounts() {
        return adAccountsOf("lists ad accounts without saying which fields", "an account with ad accounts")
                .calling((clients, read) -> {
                    AdAccount first = adAccounts(
                                    clients,
                                    ListAuthorizedAdaccountsParams.builder().business(BUSINESS))
                            .data()
                            .get(0);
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].account_id", first.accountId())
                            .absent("$.data[0].name", first.name());
                });
    }

    private static ConsumerCase everyFieldOfAdAccounts() {
        return adAccountsOf("lists ad accounts with all that is known of them", "an account with ad accounts")
                .query("fields", AD_ACCOUNT_FIELDS)
                .calling((clients, read) -> {
                    AdAccount first = adAccounts(
                                    clients,
                                    ListAuthorizedAdaccountsParams.builder()
                                            .business(BUSINESS)
                                            .fields(f -> f.id().accountId()
                                                    .name()
                                                    .accountStatus()
                                                    .currency()
                                                    .timezoneName()
                                                    .business(b -> b.id().name())
                                                    .amountSpent()
                                                    .balance()
                                                    .disableReason()
                                                    .createdTime()))
                            .data()
                            .get(0);
                    read.value("$.data[0].account_id", first.accountId())
                            .value("$.data[0].name", first.name())
                            .value("$.data[0].account_status", first.accountStatus())
                            .value("$.data[0].currency", first.currency())
                            .value("$.data[0].timezone_name", first.timezoneName())
                            .value("$.data[0].business.id", first.business().id())
                            .value("$.data[0].business.name", first.business().name())
                            .value("$.data[0].amount_spent", first.amountSpent())
                            .value("$.data[0].balance", first.balance())
                            .value("$.data[0].disable_reason", first.disableReason())
                            .value("$.data[0].created_time", first.createdTime());
                });
    }

    private static ConsumerCase ownerWithDefaultFields() {
        return adAccountsOf("lists ad accounts with the business that owns them", "an account with ad accounts")
                .query("fields", "id,account_id,business")
                .calling((clients, read) -> {
                    AdAccount first = adAccounts(
                                    clients,
                                    ListAuthorizedAdaccountsParams.builder()
                                            .business(BUSINESS)
                                            .fields(f -> f.id().accountId().business()))
                            .data()
                            .get(0);
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].account_id", first.accountId())
                            .value("$.data[0].business.id", first.business().id());
                });
    }

    private static ConsumerCase.Builder authorization(String description, String state) {
        return ConsumerCase.of("graph.facebook.com", "authorizeAdaccount", description)
                .given(state)
                .having("igUserId", ListCases.ID)
                .having("accountId", AD_ACCOUNT)
                .having("business", BUSINESS)
                .post("/${igUserId}/authorized_adaccounts")
                .form("account_id", "${accountId}")
                .form("business", "${business}");
    }

    private static GraphResponse<AuthorizedAdaccount> authorize(Clients clients) {
        return clients.facebook()
                .authorizedAdaccounts()
                .authorize(
                        ListCases.ID,
                        AuthorizeAdaccountParams.builder()
                                .accountId(AD_ACCOUNT)
                                .business(BUSINESS)
                                .build())
                .executeForResponse();
    }

    private static ConsumerCase authorized() {
        return authorization("lets an ad account advertise for the account", "an ad account of the business")
                .lacking("$.id")
                .calling((clients, read) -> {
                    GraphResponse<AuthorizedAdaccount> authorized = authorize(clients);
                    read.value("$.success", authorized.body().success())
                            .absent("$.id", authorized.body().id())
                            .same("requests", 1, authorized.attempts());
                });
    }

    private static ConsumerCase authorizedWithId() {
        return authorization(
                        "lets an ad account advertise for the account and is told its id",
                        "a host that answers with an id")
                .lacking("$.success")
                .calling((clients, read) -> {
                    GraphResponse<AuthorizedAdaccount> authorized = authorize(clients);
                    read.value("$.id", authorized.body().id())
                            .absent("$.success", authorized.body().success())
                            .same("requests", 1, authorized.attempts());
                });
    }
}
