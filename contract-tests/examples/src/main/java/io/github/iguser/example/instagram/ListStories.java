package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.ListStoriesParams;
import io.github.iguser.model.IgMedia;
import java.time.Duration;

/** Lists the current stories of an account. */
public final class ListStories {

    private ListStories() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ListStories <account>");
        }
        String account = args[0];
        ListStoriesParams params = ListStoriesParams.builder()
                .fields(f -> f.id().mediaType().mediaUrl().permalink().timestamp())
                .limit(2)
                .build();
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            client.stories().list(account, params).all().stream().forEach(ListStories::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(IgMedia story) {
        System.out.println("story " + story.id() + " " + story.mediaType() + " since " + story.timestamp());
    }
}
