package io.github.iguser.example.facebook;

import io.github.iguser.AccessTokenException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.ConnectedIgUser;
import io.github.iguser.model.FacebookPage;
import java.time.Duration;
import java.util.Iterator;

/** Lists the Instagram accounts that are connected to the Pages that a Facebook user shared with the app. */
public final class FindInstagramAccounts {

    private FindInstagramAccounts() {}

    public static void main(String... args) {
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            Iterator<FacebookPage> pages = client.pages()
                    .list(p -> p.fields(f -> f.name().instagramBusinessAccount(a -> a.id().username())))
                    .all()
                    .iterator();
            if (!pages.hasNext()) {
                System.out.println("the user shared no Page with the app");
            }
            while (pages.hasNext()) {
                FacebookPage page = pages.next();
                ConnectedIgUser account = page.instagramBusinessAccount();
                System.out.println(page.name() + ": "
                        + (account == null ? "no account" : "account " + account.id() + " " + account.username()));
            }
        } catch (AccessTokenException refused) {
            System.out.println("get another token: " + refused.getMessage());
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }
}
