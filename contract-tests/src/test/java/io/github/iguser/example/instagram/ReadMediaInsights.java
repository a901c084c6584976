package io.github.iguser.example.instagram;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.example.Report;
import io.github.iguser.example.Settings;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.ListMediaParams;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.MediaInsight;
import io.github.iguser.model.MediaInsightMetric;

/** Reads how many accounts each media of an account reached and how often it was viewed. */
public final class ReadMediaInsights {

    private static final int OLDER_THAN_THE_ACCOUNT = 2108006;

    private ReadMediaInsights() {}

    public static void main(String... args) {
        Settings settings = Settings.of(args);
        ListMediaParams params = ListMediaParams.builder()
                .fields(f -> f.id().insights(i -> i.metric(MediaInsightMetric.REACH, MediaInsightMetric.VIEWS)))
                .build();
        try (InstagramLoginClient client = Clients.open(settings)) {
            client.media().list(settings.account(), params).all().stream().forEach(ReadMediaInsights::print);
        } catch (InvalidRequestException refused) {
            if (!Integer.valueOf(OLDER_THAN_THE_ACCOUNT).equals(refused.subcode())) {
                throw refused;
            }
            Report.say("a media is older than the professional account: ask with since, for those after it");
        } catch (PermissionException denied) {
            Report.failed(denied);
        } catch (RateLimitException tooMany) {
            Report.failed(tooMany);
        }
    }

    private static void print(IgMedia media) {
        // Where nothing was measured yet, the list is empty or absent.
        if (media.insights() == null || media.insights().data().isEmpty()) {
            Report.say("media " + media.id() + " has no metrics");
            return;
        }
        for (MediaInsight insight : media.insights().data()) {
            Report.say("media " + media.id() + " " + insight.name() + " "
                    + insight.values().get(0).value().asLong());
        }
    }
}
