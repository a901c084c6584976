package io.github.iguser.example;

import io.github.iguser.AccessTokenException;
import io.github.iguser.PermissionException;
import io.github.iguser.RateLimitException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the example programs that read or answer print, in the same words in all of them. */
public final class Report {

    private Report() {}

    public static void say(String line) {
        System.out.println(line);
    }

    /** The first line of a caption; a media may have none. */
    public static String caption(@Nullable String caption) {
        return caption == null ? "(no caption)" : caption.lines().findFirst().orElse("");
    }

    /** Only another token helps: the person has to log in again. */
    public static void failed(AccessTokenException refused) {
        say("the token is not taken (error " + refused.code() + "): get another one");
    }

    /** Asking again changes nothing: a person has to act. */
    public static void failed(PermissionException denied) {
        say("not allowed (error " + denied.code() + "): the documentation of the method names what has to be granted");
    }

    /** A program that goes on calling only waits longer. */
    public static void failed(RateLimitException tooMany) {
        Duration wait = tooMany.usage().estimatedTimeToRegainAccess();
        say("too many calls (error " + tooMany.code() + "): "
                + (wait == null ? "the API names no time to wait" : "wait " + wait.toMinutes() + " minutes"));
    }
}
