package io.github.iguser.example;

import io.github.iguser.facebook.FacebookLoginClient;

/** Logs each request as one line without secrets. */
public final class LogCalls {

    private LogCalls() {}

    public static void main(String... args) {
        if (args.length != 1) {
            throw new IllegalArgumentException("usage: LogCalls <account>");
        }
        try (FacebookLoginClient client = FacebookLoginClient.builder()
                .accessToken(System.getenv().getOrDefault("IGUSER_TOKEN", "any"))
                .baseUrl(System.getProperty("iguser.address", "https://graph.facebook.com") + "/"
                        + FacebookLoginClient.API_VERSION)
                .log(System.out::println) // With SLF4J: log(logger::debug).
                .build()) {
            client.igUser().get(args[0]).execute();
        }
    }
}
