package io.github.iguser.benchmarks.programs;

import com.restfb.DefaultFacebookClient;
import com.restfb.DefaultJsonMapper;
import com.restfb.DefaultWebRequestor;
import com.restfb.FacebookClient;
import com.restfb.FacebookEndpoints;
import com.restfb.Parameter;
import com.restfb.Version;
import com.restfb.types.instagram.IgUser;

/** Reads one profile with RestFB, which uses {@code HttpURLConnection} and brings its own JSON. */
public final class RestFbProfile {
    private RestFbProfile() {}

    public static FacebookClient client(String url) {
        DefaultFacebookClient client =
                new DefaultFacebookClient("any", new DefaultWebRequestor(), new DefaultJsonMapper(), Version.LATEST);
        client.setFacebookEndpointUrls(new FacebookEndpoints() {
            @Override
            public String getGraphEndpoint() {
                return url.replaceFirst("/$", "");
            }
        });
        return client;
    }

    public static void main(String[] args) {
        IgUser user = client(args[0])
                .fetchObject(
                        "17841400000000001",
                        IgUser.class,
                        Parameter.with("fields", "username,followers_count,media_count"));
        System.out.println(user.getUsername() + " " + user.getFollowersCount());
        System.exit(0);
    }
}
