package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.AuthorizeAdaccountParams;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.AuthorizedAdaccount;

/** Lets an ad account of a business advertise for the account. */
public final class AuthorizeAdAccount {

    private AuthorizeAdAccount() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        AuthorizeAdaccountParams params = AuthorizeAdaccountParams.builder()
                .accountId(settings.value("adaccount", "id of the ad account, without act_"))
                .business(settings.value("business", "id of the business"))
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            AuthorizedAdaccount answer = client.authorizedAdaccounts()
                    .authorize(settings.account(), params)
                    .execute();
            // It is said in one of two ways: by success, or by an id.
            boolean done = answer.id() != null || Boolean.TRUE.equals(answer.success());
            Report.say(done ? "the ad account may advertise" : "the ad account may not advertise");
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
