package io.github.iguser.codegen.spec;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The entries of {@code x-error-codes}. */
public final class ErrorTable {
    private ErrorTable() {}

    /** Returns true if an entry of the table is for an error, with the same subcode and the code in its range. */
    public static boolean covers(Object entry, Object error) {
        return coversCode(entry, number(error, "code"))
                && Objects.equals(number(entry, "subcode"), number(error, "subcode"));
    }

    /** Returns true if a code, which may be null, is that of an entry or in its range. */
    public static boolean coversCode(Object entry, BigInteger code) {
        BigInteger from = number(entry, "code");
        BigInteger to = number(entry, "to");
        return code != null && from != null && code.compareTo(from) >= 0 && code.compareTo(to == null ? from : to) <= 0;
    }

    public static BigInteger number(Object node, String key) {
        String text = YamlNodes.textAt(node, key);
        return text != null && text.matches("-?[0-9]+") ? new BigInteger(text) : null;
    }

    public static List<String> messagesOf(Object entry) {
        List<String> messages = new ArrayList<>();
        YamlNodes.list(YamlNodes.at(entry, "messages")).forEach(message -> messages.add(String.valueOf(message)));
        return messages;
    }
}
