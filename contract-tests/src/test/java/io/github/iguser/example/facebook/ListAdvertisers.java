package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListAgenciesParams;
import io.github.iguser.facebook.ListAuthorizedAdaccountsParams;

/** Reads which agencies may advertise for the account, and which ad accounts of a business may. */
public final class ListAdvertisers {

    private ListAdvertisers() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListAgenciesParams agencies =
                ListAgenciesParams.builder().fields(f -> f.id().name()).limit(2).build();
        ListAuthorizedAdaccountsParams adAccounts = ListAuthorizedAdaccountsParams.builder()
                .business(settings.value("business", "id of the business"))
                .fields(f -> f.id().name())
                .limit(2)
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.agencies().list(settings.account(), agencies).all().stream()
                    .forEach(agency -> Report.say("agency " + agency.id() + " " + agency.name()));
            client.authorizedAdaccounts().list(settings.account(), adAccounts).all().stream()
                    .forEach(adAccount -> Report.say("ad account " + adAccount.id() + " " + adAccount.name()));
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
