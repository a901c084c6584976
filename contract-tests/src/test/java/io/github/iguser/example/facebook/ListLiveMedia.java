package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListLiveMediaParams;
import io.github.iguser.model.IgMedia;

/** Reads what an account broadcasts live now; without a broadcast there is nothing. */
public final class ListLiveMedia {

    private ListLiveMedia() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListLiveMediaParams params = ListLiveMediaParams.builder()
                .fields(f ->
                        f.id().mediaType().mediaProductType().owner(o -> o.id()).username())
                .limit(1)
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.liveMedia().list(settings.account(), params).all().stream().forEach(ListLiveMedia::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(IgMedia live) {
        Report.say(live.mediaProductType() + " " + live.mediaType() + " " + live.id() + " of " + live.username());
    }
}
