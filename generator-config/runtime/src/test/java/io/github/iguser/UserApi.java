package io.github.iguser;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;
import retrofit2.http.Url;

/** Operations of each form, declared as the generated ones are. */
public interface UserApi {
    @GET("{ig-user-id}")
    GraphCall<User> get(
            @Path("ig-user-id") @NumericId("ig-user-id") String igUserId, @Query("fields") @Nullable UserFields fields);

    default GraphCall<User> get(String igUserId) {
        return get(igUserId, null);
    }

    @GET("me")
    @FlatOrData
    GraphCall<User> me();

    @GET("{id}/media")
    @Paged(PagingKind.LINK)
    PagedCall<User> media(@Path("id") @NumericId("id") String id, @QueryMap Map<String, String> parameters);

    @GET("{id}/stories")
    @Paged(PagingKind.LINK)
    PagedCall<User> stories(@Path("id") @NumericId(value = "ig-user-id", or = "me") String id);

    @GET("{id}/tags")
    @Paged(PagingKind.CURSOR)
    PagedCall<User> tags(@Path("id") @NumericId("id") String id, @QueryMap Map<String, String> parameters);

    @GET("{id}/insights")
    @Paged(PagingKind.TIME_WINDOW)
    PagedCall<User> insights(@Path("id") @NumericId("id") String id, @QueryMap Map<String, String> parameters);

    @GET("{id}/agencies")
    @Paged(PagingKind.NONE)
    PagedCall<User> agencies(@Path("id") @NumericId("id") String id);

    @FormUrlEncoded
    @POST("{id}/media")
    GraphCall<User> create(@Path("id") @NumericId("id") String id, @Field("caption") String caption);

    @GET
    GraphCall<User> elsewhere(@Url String url);

    /** A selector as the generated ones are. */
    final class UserFields extends FieldSelector<UserFields> {
        UserFields id() {
            return add("id");
        }

        UserFields expanded(String name) {
            return expand(name, "");
        }

        UserFields username() {
            return add("username");
        }
    }
}
