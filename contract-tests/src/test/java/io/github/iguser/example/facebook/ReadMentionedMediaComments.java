package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.model.IgComment;

/** Reads all comments on a media that mentions the account, page by page. */
public final class ReadMentionedMediaComments {

    private ReadMentionedMediaComments() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        try (FacebookLoginClient client = Clients.open(settings)) {
            client
                    .mentionedMediaComments(
                            settings.account(),
                            settings.value("media", "id of the media"),
                            comments ->
                                    comments.limit(2).fields(f -> f.id().text().timestamp()))
                    .stream()
                    .forEach(ReadMentionedMediaComments::print);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(IgComment comment) {
        Report.say(comment.timestamp() + " " + comment.text());
    }
}
