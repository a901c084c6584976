package io.github.iguser;

import java.util.Map;
import retrofit2.http.GET;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/** Operations on tokens, declared as the generated ones are: outside the version's folder, and with secrets. */
interface TokenApi {
    @GET("../refresh_access_token?grant_type=ig_refresh_token")
    @Authentication(Authentication.Placement.QUERY)
    GraphCall<Map<String, Object>> refresh();

    @GET("oauth/access_token?grant_type=fb_exchange_token")
    @Authentication(Authentication.Placement.NONE)
    GraphCall<Map<String, Object>> exchange(@QueryMap ExchangeParams params);

    @GET("debug_token")
    GraphCall<Map<String, Object>> debug(@Query("input_token") String inputToken);

    /** Parameters as the generated ones are. */
    final class ExchangeParams extends Parameters {
        ExchangeParams(Map<String, String> values) {
            super(values);
        }
    }
}
