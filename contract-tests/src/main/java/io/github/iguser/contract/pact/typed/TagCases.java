package io.github.iguser.contract.pact.typed;

import io.github.iguser.Page;
import io.github.iguser.PermissionException;
import io.github.iguser.facebook.IgMediaFields;
import io.github.iguser.facebook.ListTagsParams;
import io.github.iguser.model.IgMedia;
import java.util.List;
import java.util.function.Consumer;

/** Media of others in which the account is tagged. */
final class TagCases {

    private static final String ACCOUNT = "17841400000000012";
    private static final String NOT_PERMITTED = "17841400000090010";
    private static final Consumer<IgMediaFields> FIELDS =
            f -> f.id().caption().mediaType().mediaUrl().permalink().timestamp().username();

    private TagCases() {}

    static List<TypedCall> all() {
        return List.of(onePage(), firstPage(), notPermitted());
    }

    private static TypedCall onePage() {
        return TypedCall.of("listTags/one-page-without-paging")
                .facebook(client -> client.tags()
                        .list(ACCOUNT, ListTagsParams.builder().fields(FIELDS).build()))
                .instagram(client -> client.tags()
                        .list(
                                ACCOUNT,
                                io.github.iguser.instagram.ListTagsParams.builder()
                                        .fields(f -> f.id().caption()
                                                .mediaType()
                                                .mediaUrl()
                                                .permalink()
                                                .timestamp()
                                                .username())
                                        .build()))
                .reading((page, read) -> {
                    compareMedia(page, read);
                    read.paging("$.paging", page.paging());
                });
    }

    /** The cursor of the end does not imply a next page, and there is no link. */
    private static TypedCall firstPage() {
        return TypedCall.of("listTags/first-page")
                .facebook(client -> client.tags()
                        .list(
                                "17841400000000001",
                                ListTagsParams.builder().fields(FIELDS).limit(2).build()))
                .reading((page, read) -> {
                    compareMedia(page, read);
                    read.paging("$.paging", page.paging());
                });
    }

    private static void compareMedia(Page<IgMedia> page, TypedValues read) {
        MediaCases.compareMedia(page, read);
        read.value("$.data[0].username", page.data().get(0).username());
    }

    private static TypedCall notPermitted() {
        return TypedCall.of("listTags/error-10-permission")
                .facebook(client -> client.tags()
                        .list(
                                NOT_PERMITTED,
                                ListTagsParams.builder()
                                        .fields(f -> f.id().username())
                                        .build()))
                .instagram(client -> client.tags()
                        .list(
                                NOT_PERMITTED,
                                io.github.iguser.instagram.ListTagsParams.builder()
                                        .fields(f -> f.id().username())
                                        .build()))
                .refused(403, PermissionException.class);
    }
}
