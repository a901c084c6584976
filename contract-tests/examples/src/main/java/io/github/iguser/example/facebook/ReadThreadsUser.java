package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ThreadsUserFields;
import io.github.iguser.model.ThreadsUser;
import java.time.Duration;
import java.util.List;

/** Reads the Threads account that is connected to the account, and the one that represents it in advertisements. */
public final class ReadThreadsUser {

    private ReadThreadsUser() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ReadThreadsUser <account>");
        }
        String account = args[0];
        ThreadsUserFields fields = ThreadsUserFields.of(f -> f.threadsUserId().threadsUserProfilePic());
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            List<ThreadsUser> found =
                    client.connectedThreadsUser().get(account, fields).execute().data();
            if (found.isEmpty()) {
                System.out.println("no Threads account is connected");
            } else {
                ThreadsUser user = found.get(0);
                System.out.println("Threads account " + user.threadsUserId()
                        + (user.threadsUserProfilePic() == null ? " without a picture" : " with a picture"));
            }
            client.instagramBackedThreadsUser()
                    .get(account, fields)
                    .execute()
                    .data()
                    .forEach(user -> System.out.println("Instagram-backed " + user.threadsUserId()));
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }
}
