package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListTagsParams;
import io.github.iguser.model.IgMedia;

/** Reads all media of others in which an account is tagged. */
public final class ListTags {

    private ListTags() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListTagsParams params = ListTagsParams.builder()
                .fields(f -> f.id().caption()
                        .mediaType()
                        .mediaUrl()
                        .permalink()
                        .timestamp()
                        .username())
                .limit(2)
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.tags().list(settings.account(), params).all().stream().forEach(ListTags::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(IgMedia media) {
        Report.say(media.username() + " " + media.id() + " " + Report.caption(media.caption()));
    }
}
