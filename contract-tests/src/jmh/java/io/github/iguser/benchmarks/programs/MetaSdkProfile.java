package io.github.iguser.benchmarks.programs;

import com.facebook.ads.sdk.APIContext;
import com.facebook.ads.sdk.APIException;
import com.facebook.ads.sdk.APIRequest;
import com.facebook.ads.sdk.IGUser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads one profile with Meta's SDK. Its own executor needs HTTPS, so this one, which sends the same, replaces it.
 */
public final class MetaSdkProfile {
    private MetaSdkProfile() {}

    public static void main(String[] args) throws APIException {
        APIRequest.changeRequestExecutor(new PlainHttp());
        // The last argument turns off the reports of crashes, for which the constructor would call the API.
        String url = args[0].replaceFirst("/$", "");
        int slash = url.lastIndexOf('/');
        APIContext context = new APIContext(
                url.substring(0, slash), "http://localhost", url.substring(slash + 1), "any", null, null, false);
        IGUser user = new IGUser("17841400000000001", context)
                .get()
                .requestField("username")
                .requestField("followers_count")
                .requestField("media_count")
                .execute();
        System.out.println(user.getFieldUsername() + " " + user.getFieldFollowersCount());
        System.exit(0);
    }

    private static final class PlainHttp implements APIRequest.IRequestExecutor {
        @Override
        public APIRequest.ResponseWrapper execute(
                String method, String url, Map<String, Object> params, APIContext context) throws IOException {
            return sendGet(url, params, context);
        }

        @Override
        public APIRequest.ResponseWrapper sendGet(String url, Map<String, Object> params, APIContext context)
                throws IOException {
            StringBuilder query = new StringBuilder(url);
            char separator = '?';
            for (Map.Entry<String, Object> param : params.entrySet()) {
                query.append(separator)
                        .append(param.getKey())
                        .append('=')
                        .append(URLEncoder.encode(String.valueOf(param.getValue()), StandardCharsets.UTF_8));
                separator = '&';
            }
            try (InputStream body = URI.create(query.toString()).toURL().openStream()) {
                return new APIRequest.ResponseWrapper(
                        new String(body.readAllBytes(), StandardCharsets.UTF_8), "{}");
            }
        }

        @Override
        public APIRequest.ResponseWrapper sendPost(String url, Map<String, Object> params, APIContext context) {
            throw new UnsupportedOperationException("only reads");
        }

        @Override
        public APIRequest.ResponseWrapper sendDelete(String url, Map<String, Object> params, APIContext context) {
            throw new UnsupportedOperationException("only reads");
        }
    }
}
