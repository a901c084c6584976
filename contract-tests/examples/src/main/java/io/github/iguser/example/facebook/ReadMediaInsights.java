package io.github.iguser.example.facebook;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.ListMediaParams;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.MediaInsight;
import io.github.iguser.model.MediaInsightMetric;
import java.time.Duration;

/** Reads how many accounts each media of an account reached and how often it was viewed. */
public final class ReadMediaInsights {

    private static final int OLDER_THAN_THE_ACCOUNT = 2108006;

    private ReadMediaInsights() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ReadMediaInsights <account>");
        }
        String account = args[0];
        ListMediaParams params = ListMediaParams.builder()
                .fields(f -> f.id().insights(i -> i.metric(MediaInsightMetric.REACH, MediaInsightMetric.VIEWS)))
                .build();
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            client.media().list(account, params).all().stream().forEach(ReadMediaInsights::print);
        } catch (InvalidRequestException refused) {
            if (!Integer.valueOf(OLDER_THAN_THE_ACCOUNT).equals(refused.subcode())) {
                throw refused;
            }
            System.out.println("a media is older than the professional account; set since to skip it");
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(IgMedia media) {
        // The list is empty or absent until something was measured.
        if (media.insights() == null || media.insights().data().isEmpty()) {
            System.out.println("media " + media.id() + " has no metrics");
            return;
        }
        for (MediaInsight insight : media.insights().data()) {
            System.out.println("media " + media.id() + " " + insight.name() + " "
                    + insight.values().get(0).value().asDecimal());
        }
    }
}
