package io.github.iguser.example.facebook;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.IgComment;
import io.github.iguser.model.IgMedia;

/** Reads what mentions the account: a comment, with {@code comment=}, or a media. The webhook for mentions says the id. */
public final class ReadMention {

    private ReadMention() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        String comment = settings.optional("comment");
        try (FacebookLoginClient client = Clients.open(settings)) {
            if (comment != null) {
                print(comment(client, settings.account(), comment));
            } else {
                print(media(client, settings.account(), settings.value("media", "id of the media")));
            }
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static IgComment comment(FacebookLoginClient client, String account, String id) {
        IgUserFields fields = IgUserFields.of(f ->
                f.mentionedComment(id, c -> c.timestamp().likeCount().text().media(m -> m.id().mediaUrl())));
        return client.igUser().get(account, fields).execute().mentionedComment();
    }

    private static IgMedia media(FacebookLoginClient client, String account, String id) {
        IgUserFields fields =
                IgUserFields.of(f -> f.mentionedMedia(id, m -> m.caption().mediaType()));
        return client.igUser().get(account, fields).execute().mentionedMedia();
    }

    private static void print(IgComment comment) {
        Report.say("comment " + comment.id() + ", " + comment.likeCount() + " likes: " + comment.text());
        Report.say("it is on media " + comment.media().id());
    }

    private static void print(IgMedia media) {
        Report.say(media.mediaType() + " " + media.id() + ": " + Report.caption(media.caption()));
    }
}
