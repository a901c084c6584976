package io.github.iguser.example.instagram;

import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.instagram.ListLiveMediaParams;
import io.github.iguser.model.IgMedia;
import java.time.Duration;

/** Reads the live broadcast of an account. The list is empty if there is none. */
public final class ListLiveMedia {

    private ListLiveMedia() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: ListLiveMedia <account>");
        }
        String account = args[0];
        ListLiveMediaParams params = ListLiveMediaParams.builder()
                .fields(f ->
                        f.id().mediaType().mediaProductType().owner(o -> o.id()).username())
                .limit(1)
                .build();
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                        + InstagramLoginClient.API_VERSION)
                .build()) {
            client.liveMedia().list(account, params).all().stream().forEach(ListLiveMedia::print);
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(IgMedia live) {
        System.out.println(
                live.mediaProductType() + " " + live.mediaType() + " " + live.id() + " of " + live.username());
    }
}
