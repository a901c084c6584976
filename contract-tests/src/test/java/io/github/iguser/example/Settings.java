package io.github.iguser.example;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an example program is told, as {@code name=value}: {@code account}, the id of the account; {@code address}, where
 * the host or its stand-in is; {@code pause}, the seconds between two looks at a container; {@code upload=resumable}.
 */
public record Settings(Map<String, String> values) {

    /** Reads the arguments of a program. */
    public static Settings of(String... args) {
        Map<String, String> values = new TreeMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("not name=value: " + arg);
            }
            values.put(arg.substring(0, equals), arg.substring(equals + 1));
        }
        return new Settings(values);
    }

    /** The token, from the environment: others can read the arguments of a program. The stand-in takes any. */
    public String token() {
        @Nullable String token = System.getenv("IGUSER_TOKEN");
        return token == null ? "any" : token;
    }

    public String account() {
        String account = values.get("account");
        if (account == null) {
            throw new IllegalArgumentException("say account=<id of the account>");
        }
        return account;
    }

    /** The address of the API, without version. */
    public String address(String host) {
        return values.getOrDefault("address", "https://" + host);
    }

    /** The documentation advises to look once a minute. */
    public Duration pause() {
        return Duration.ofSeconds(Long.parseLong(values.getOrDefault("pause", "60")));
    }

    /** Says whether the program has the video itself, instead of a URL of it. */
    public boolean resumable() {
        return "resumable".equals(values.get("upload"));
    }
}
