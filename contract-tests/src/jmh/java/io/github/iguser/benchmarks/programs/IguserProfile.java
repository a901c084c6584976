package io.github.iguser.benchmarks.programs;

import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.IgUser;

/** Reads one profile with this client. */
public final class IguserProfile {
    private IguserProfile() {}

    public static void main(String[] args) {
        FacebookLoginClient client =
                FacebookLoginClient.builder().accessToken("any").baseUrl(args[0]).build();
        IgUser user = client.igUser()
                .get("17841400000000001", f -> f.username().followersCount().mediaCount())
                .execute();
        System.out.println(user.username() + " " + user.followersCount());
        System.exit(0);
    }
}
