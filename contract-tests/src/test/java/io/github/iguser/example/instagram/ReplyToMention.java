package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.ReplyToMentionParams;

/** Replies to a media whose caption mentions the account or, with {@code comment=}, to a comment that does. */
public final class ReplyToMention {

    private ReplyToMention() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ReplyToMentionParams.Builder reply = ReplyToMentionParams.builder()
                .mediaId(settings.value("media", "id of the media"))
                .message(settings.value("message", "text of the reply"));
        String comment = settings.optional("comment");
        if (comment != null) {
            reply.commentId(comment);
        }
        try (InstagramLoginClient client = Clients.open(settings)) {
            // The client never repeats it by itself: a reply that is sent twice would stand there twice.
            String id = client.mentions()
                    .reply(settings.account(), reply.build())
                    .execute()
                    .id();
            Report.say("replied with comment " + id);
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }
}
