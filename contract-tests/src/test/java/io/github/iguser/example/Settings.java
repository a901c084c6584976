package io.github.iguser.example;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an example program is told, as {@code name=value}: {@code account}, the id of the account; {@code address}, where
 * the host or its stand-in is; {@code pause}, the seconds between two looks at a container; {@code upload=resumable}; and
 * what else a program asks for.
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
        return value("account", "id of the account");
    }

    /** What the program cannot do without. */
    public String value(String name, String what) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("say " + name + "=<" + what + ">");
        }
        return value;
    }

    /** Nothing where it is not said. */
    public @Nullable String optional(String name) {
        return values.get(name);
    }

    /** A time, such as {@code 2026-11-10T08:00:00Z}. */
    public Instant time(String name) {
        return Instant.parse(value(name, "time, such as 2026-11-10T08:00:00Z"));
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
