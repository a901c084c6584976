package io.github.iguser;

import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Operations on tokens, declared like generated ones: with secrets, and one of them on a path without a version. */
interface TokenApi {
    @GET("../refresh_access_token?grant_type=ig_refresh_token")
    @Authentication(Authentication.Placement.QUERY)
    GraphCall<Map<String, Object>> refresh();

    @GET("oauth/access_token?grant_type=fb_exchange_token")
    @Authentication(Authentication.Placement.NONE)
    GraphCall<Map<String, Object>> exchange(@QueryMap ExchangeParams params);

    @GET("debug_token")
    GraphCall<Map<String, Object>> debug(@Query("input_token") String inputToken);

    /** Parameters like generated ones. */
    final class ExchangeParams extends Parameters {
        ExchangeParams(Map<String, String> values) {
            super(values);
        }
    }
}
