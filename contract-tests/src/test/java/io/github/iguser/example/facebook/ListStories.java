package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListStoriesParams;
import io.github.iguser.model.IgMedia;

/** Reads the stories of an account that can be seen now. */
public final class ListStories {

    private ListStories() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListStoriesParams params = ListStoriesParams.builder()
                .fields(f -> f.id().mediaType().mediaUrl().permalink().timestamp())
                .limit(2)
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.stories().list(settings.account(), params).all().stream().forEach(ListStories::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(IgMedia story) {
        Report.say("story " + story.id() + " " + story.mediaType() + " since " + story.timestamp());
    }
}
