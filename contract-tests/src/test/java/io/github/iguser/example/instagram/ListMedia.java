package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.ListMediaParams;
import io.github.iguser.model.IgMedia;

/** Reads all media of an account as one stream; a page is asked for when the stream gets there, and not kept. */
public final class ListMedia {

    private ListMedia() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListMediaParams params = ListMediaParams.builder()
                .fields(f -> f.id().caption().mediaType().mediaUrl().permalink().timestamp())
                .limit(3)
                .build();
        try (InstagramLoginClient client = Clients.open(settings)) {
            client.media().list(settings.account(), params).all().stream().forEach(ListMedia::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(IgMedia media) {
        Report.say(media.timestamp().toLocalDate() + " " + media.mediaType() + " " + Report.caption(media.caption()));
    }
}
