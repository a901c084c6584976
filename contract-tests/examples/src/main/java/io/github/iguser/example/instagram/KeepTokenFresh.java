package io.github.iguser.example.instagram;

import io.github.iguser.AccessTokenException;
import io.github.iguser.RefreshingToken;
import io.github.iguser.StoredToken;
import io.github.iguser.TokenExpiredException;
import io.github.iguser.TokenStore;
import io.github.iguser.instagram.InstagramLoginClient;
import io.github.iguser.model.IgUser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A service that reads the profile every hour, with a token that is refreshed before it expires after 60 days. The
 * newest token is kept in a file, so that it survives a restart.
 */
public final class KeepTokenFresh {

    private KeepTokenFresh() {}

    public static void main(String... args) throws IOException, InterruptedException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: KeepTokenFresh <token file> <rounds>");
        }
        Path file = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        String address = System.getProperty("iguser.address", "https://graph.instagram.com") + "/"
                + InstagramLoginClient.API_VERSION;
        TokenFile store = new TokenFile(file);
        if (!Files.exists(file)) {
            // This is a long-lived token of unknown age, such as one from the App Dashboard. A short-lived token of a
            // login has to be exchanged first, with client.accessTokens().exchange(appSecret).
            store.save(StoredToken.of(System.getenv().getOrDefault("IGUSER_TOKEN", "any")));
        }
        RefreshingToken token = RefreshingToken.builder(
                        store, InstagramLoginClient.tokenRefresh(settings -> settings.baseUrl(address)))
                .listener(new Report())
                .build();
        try (InstagramLoginClient client = InstagramLoginClient.builder()
                .accessToken(token)
                .baseUrl(address)
                .build()) {
            for (int round = 0; round < rounds; round++) {
                Thread.sleep(
                        round == 0
                                ? Duration.ZERO.toMillis()
                                : Duration.ofHours(1).toMillis());
                IgUser user =
                        client.igUser().me(f -> f.username().followersCount()).execute();
                System.out.println(user.username() + " has " + user.followersCount() + " followers");
            }
        } catch (AccessTokenException | TokenExpiredException refused) {
            System.out.println("let the user log in again, and delete " + file + ": " + refused.getMessage());
        }
    }

    /** Prints the events of the token for an operator, never the token itself. */
    private static final class Report implements RefreshingToken.Listener {
        @Override
        public void refreshed(StoredToken token) {
            System.out.println("refreshed; the token expires at " + token.expiresAt());
        }

        @Override
        public void refreshFailed(RuntimeException failure, Instant nextAttempt) {
            System.out.println("not refreshed, next attempt at " + nextAttempt + ": " + failure.getMessage());
        }

        @Override
        public void storeFailed(Exception failure) {
            System.out.println("the token store failed; the token stays in memory: " + failure);
        }
    }

    /**
     * Keeps the token in a file of three lines: the token, its time of issue and its expiry. In production, use a vault
     * or a database.
     */
    private record TokenFile(Path file) implements TokenStore {
        @Override
        public StoredToken load() throws IOException {
            List<String> lines = Files.readAllLines(file);
            StoredToken token = StoredToken.of(lines.get(0));
            token = lines.get(1).isEmpty() ? token : token.withIssuedAt(Instant.parse(lines.get(1)));
            return lines.get(2).isEmpty() ? token : token.withExpiresAt(Instant.parse(lines.get(2)));
        }

        @Override
        public void save(StoredToken token) throws IOException {
            Path written = Files.createTempFile(file.toAbsolutePath().getParent(), "token", null);
            Files.write(written, List.of(token.accessToken(), text(token.issuedAt()), text(token.expiresAt())));
            // A temporary file is readable only by its owner. The move is atomic, so a crash leaves the old or the new
            // token.
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }

        private static String text(Instant time) {
            return time == null ? "" : time.toString();
        }
    }
}
