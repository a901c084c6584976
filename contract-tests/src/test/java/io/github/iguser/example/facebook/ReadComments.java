package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.model.IgMedia;

/** Reads the media of an account with the newest comments of each, in one request for each page of media. */
public final class ReadComments {

    private ReadComments() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListMediaParams params = ListMediaParams.builder()
                .fields(f -> f.id().commentsCount().comments())
                .build();
        try (FacebookLoginClient client = Clients.open(settings)) {
            client.media().list(settings.account(), params).all().stream().forEach(ReadComments::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(IgMedia media) {
        Report.say("media " + media.id() + " has " + media.commentsCount() + " comments");
        // A media without comments comes without the list, too.
        if (media.comments() != null) {
            media.comments()
                    .data()
                    .forEach(comment -> Report.say("  " + comment.timestamp().toLocalDate() + " " + comment.text()));
        }
    }
}
