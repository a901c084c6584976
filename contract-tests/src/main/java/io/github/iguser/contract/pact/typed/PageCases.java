package io.github.iguser.contract.pact.typed;

import io.github.iguser.AccessTokenException;
import io.github.iguser.model.FacebookPage;
import java.util.List;

/** The Pages of a Facebook user with their Instagram accounts. */
final class PageCases {

    private PageCases() {}

    static List<TypedCall> all() {
        return List.of(pages(), tokenOfNobody());
    }

    private static TypedCall pages() {
        return TypedCall.of("listPages/with-and-without-account")
                .facebook(client -> client.pages()
                        .list(p -> p.fields(f ->
                                f.id().name().accessToken().tasks().instagramBusinessAccount(a -> a.id().username()))))
                .reading((page, read) -> {
                    FacebookPage first = page.data().get(0);
                    read.value("$.data[0].id", first.id())
                            .value("$.data[0].name", first.name())
                            .value("$.data[0].access_token", first.accessToken())
                            .value(
                                    "$.data[0].instagram_business_account.id",
                                    first.instagramBusinessAccount().id())
                            .value(
                                    "$.data[0].instagram_business_account.username",
                                    first.instagramBusinessAccount().username())
                            .paging("$.paging", page.paging());
                });
    }

    private static TypedCall tokenOfNobody() {
        return TypedCall.of("listPages/error-190-token")
                .facebook(client -> client.pages().list(p -> p.fields(f -> f.id().name())))
                .refused(401, AccessTokenException.class);
    }
}
