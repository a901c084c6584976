package io.github.iguser.example.facebook;

import io.github.iguser.InvalidRequestException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import io.github.iguser.facebook.FacebookLoginClient;
import io.github.iguser.facebook.IgUserFields;
import io.github.iguser.model.IgMedia;
import io.github.iguser.model.IgUser;
import java.time.Duration;

/** Looks up another professional account by its user name, then reads its media page by page. */
public final class DiscoverAccount {

    private static final int UNKNOWN_USERNAME = 2207013;

    private DiscoverAccount() {}

    public static void main(String... args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: DiscoverAccount <account> <username>");
        }
        String account = args[0];
        String username = args[1];
        IgUserFields fields = IgUserFields.of(f -> f.businessDiscovery(
                username,
                b -> b.id().username()
                        .name()
                        .biography()
                        .website()
                        .followersCount()
                        .followsCount()
                        .mediaCount()
                        .profilePictureUrl()));
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .build()) {
            IgUser found = client.igUser().get(account, fields).execute().businessDiscovery();
            System.out.println(found.username() + ", " + found.name() + ", " + found.followersCount() + " followers");
            client
                    .businessDiscoveryMedia(
                            account,
                            username,
                            media -> media.limit(2)
                                    .fields(f -> f.id().caption()
                                            .mediaType()
                                            .timestamp()
                                            .likeCount()
                                            .commentsCount()))
                    .stream()
                    .forEach(DiscoverAccount::print);
        } catch (InvalidRequestException refused) {
            if (!Integer.valueOf(UNKNOWN_USERNAME).equals(refused.subcode())) {
                throw refused;
            }
            // The API returns the same error for both.
            System.out.println(username + " is unknown, or a personal account");
        } catch (PermissionException denied) {
            System.out.println("not allowed: " + denied.getMessage());
        } catch (RateLimitException tooMany) {
            Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
            System.out.println(wait == null ? tooMany.getMessage() : "wait " + wait.toMinutes() + " minutes");
        }
    }

    private static void print(IgMedia media) {
        System.out.println(media.id() + " " + firstLine(media.caption()) + ": "
                // Likes are absent if the owner hides them.
                + (media.likeCount() == null ? "likes are hidden" : media.likeCount() + " likes"));
    }

    /** Returns the first line of a caption. A media may have no caption. */
    private static String firstLine(String caption) {
        return caption == null ? "(no caption)" : caption.lines().findFirst().orElse("");
    }
}
