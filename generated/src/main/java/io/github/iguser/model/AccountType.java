// Generated from spec/nodes/AccountType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Kind of professional account.
 *
 * <p>Served by {@code graph.instagram.com} only.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class AccountType extends OpenValue {
    /** A business account. */
    public static final AccountType BUSINESS = new AccountType("BUSINESS", true);

    /** A creator account. */
    public static final AccountType MEDIA_CREATOR = new AccountType("MEDIA_CREATOR", true);

    private AccountType(String value, boolean known) {
        super(value, known);
    }

    private AccountType(String value, AccountType spellingOf) {
        super(value, spellingOf);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static AccountType of(String value) {
        return switch (value) {
            case "BUSINESS" -> BUSINESS;
            case "MEDIA_CREATOR" -> MEDIA_CREATOR;
            case "Business" -> new AccountType("Business", BUSINESS);
            case "Media_Creator" -> new AccountType("Media_Creator", MEDIA_CREATOR);
            default -> new AccountType(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<AccountType> known() {
        return List.of(BUSINESS, MEDIA_CREATOR);
    }
}
