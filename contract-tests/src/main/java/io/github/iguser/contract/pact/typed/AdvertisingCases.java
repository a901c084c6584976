package io.github.iguser.contract.pact.typed;

import io.github.iguser.facebook.AuthorizeAdaccountParams;
import io.github.iguser.facebook.ListAuthorizedAdaccountsParams;
import io.github.iguser.model.AdAccount;
import io.github.iguser.model.Business;
import java.util.List;

/** Agencies and ad accounts that may advertise for an account, on graph.facebook.com. */
final class AdvertisingCases {

    private static final String ACCOUNT = "17841400000000053";
    private static final String BUSINESS = "640000000000001";

    private AdvertisingCases() {}

    static List<TypedCall> all() {
        return List.of(agencies(), adAccounts(), authorization());
    }

    private static TypedCall agencies() {
        return TypedCall.of("listAgencies/default-fields")
                .facebook(client -> client.agencies().list(ACCOUNT))
                .reading((page, read) -> {
                    Business agency = page.data().get(0);
                    read.value("$.data[0].id", agency.id())
                            .value("$.data[0].name", agency.name())
                            .absent("$.data[0].link", agency.link())
                            .paging("$.paging", page.paging());
                });
    }

    private static TypedCall adAccounts() {
        return TypedCall.of("listAuthorizedAdaccounts/default-fields")
                .facebook(client -> client.authorizedAdaccounts()
                        .list(
                                ACCOUNT,
                                ListAuthorizedAdaccountsParams.builder()
                                        .business(BUSINESS)
                                        .build()))
                .reading((page, read) -> {
                    AdAccount account = page.data().get(0);
                    read.value("$.data[0].id", account.id())
                            .value("$.data[0].account_id", account.accountId())
                            .absent("$.data[0].name", account.name())
                            .paging("$.paging", page.paging());
                });
    }

    private static TypedCall authorization() {
        return TypedCall.of("authorizeAdaccount/success")
                .facebook(client -> client.authorizedAdaccounts()
                        .authorize(
                                "17841400000000051",
                                AuthorizeAdaccountParams.builder()
                                        .accountId("2300000000000001")
                                        .business(BUSINESS)
                                        .build()))
                .readingShort((authorized, read) ->
                        read.value("$.success", authorized.success()).absent("$.id", authorized.id()));
    }
}
