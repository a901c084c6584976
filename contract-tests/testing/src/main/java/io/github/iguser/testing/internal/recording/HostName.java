package io.github.iguser.testing.internal.recording;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names under which a local server can be reached, as in the header {@code Host}: a name or address, and a port. */
public final class HostName {

    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]+]");
    private static final Pattern BARE_IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");
    private static final Pattern NAME =
            Pattern.compile("(?:" + IPV6.pattern() + "|[A-Za-z0-9][A-Za-z0-9._-]*)(?::\\d{1,5})?");

    private HostName() {}

    /**
     * Returns a name that a user gave, with an IPv6 address in brackets.
     *
     * @throws IllegalArgumentException if it is not a host name or an address, optionally with a port
     */
    public static String parse(String text) {
        String name = BARE_IPV6.matcher(text).matches() ? "[" + text + "]" : text;
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("host: \"" + text
                    + "\" is not a host name; give a name or address without scheme and path, such as standin or"
                    + " standin:8080");
        }
        return name;
    }

    /** Returns a name with a port: its own one, or else the given one. */
    public static String withPort(String name, int port) {
        return portStart(name) < 0 ? name + ":" + port : name;
    }

    /** Returns whether two names are equal. IPv6 addresses are compared as addresses, since each has several texts. */
    static boolean areEqual(String name, String other) {
        return canonical(name).equals(canonical(other));
    }

    private static String canonical(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int port = portStart(lower);
        String host = port < 0 ? lower : lower.substring(0, port);
        if (!IPV6.matcher(host).matches()) {
            return lower;
        }
        try {
            // A literal in brackets is never looked up.
            return "[" + InetAddress.getByName(host).getHostAddress() + "]" + lower.substring(host.length());
        } catch (UnknownHostException e) {
            return lower;
        }
    }

    private static int portStart(String name) {
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf(']') ? colon : -1;
    }
}
