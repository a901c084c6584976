// Generated from spec/nodes/AccountType.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Kind of professional account.
 *
 * <p>The API may send other values at any time: such a one keeps its text, and {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class AccountType extends OpenValue {
    /** A business account. */
    public static final AccountType BUSINESS = new AccountType("BUSINESS", true);

    /** A creator account. */
    public static final AccountType MEDIA_CREATOR = new AccountType("MEDIA_CREATOR", true);

    /** A business account, in the spelling of the documentation. */
    public static final AccountType BUSINESS_AS_DOCUMENTED = new AccountType("Business", true);

    /** A creator account, in the spelling of the documentation. */
    public static final AccountType MEDIA_CREATOR_AS_DOCUMENTED = new AccountType("Media_Creator", true);

    private AccountType(String value, boolean known) {
        super(value, known);
    }

    /** The value with this text: a constant if the text is known. */
    public static AccountType of(String value) {
        return switch (value) {
            case "BUSINESS" -> BUSINESS;
            case "MEDIA_CREATOR" -> MEDIA_CREATOR;
            case "Business" -> BUSINESS_AS_DOCUMENTED;
            case "Media_Creator" -> MEDIA_CREATOR_AS_DOCUMENTED;
            default -> new AccountType(value, false);
        };
    }

    /** The known values. */
    public static List<AccountType> known() {
        return List.of(BUSINESS, MEDIA_CREATOR, BUSINESS_AS_DOCUMENTED, MEDIA_CREATOR_AS_DOCUMENTED);
    }
}
