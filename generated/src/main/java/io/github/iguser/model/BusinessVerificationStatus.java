// Generated from spec/nodes/BusinessVerificationStatus.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.model;

import com.squareup.moshi.JsonClass;
import io.github.iguser.OpenValue;
import java.util.List;

/**
 * Progress of the verification of a business.
 *
 * <p>Served by {@code graph.facebook.com} only.
 *
 * <p>The API may return other values at any time. They keep their text, and their {@code isKnown()} is false.
 */
@JsonClass(generateAdapter = true, generator = "iguser")
public final class BusinessVerificationStatus extends OpenValue {
    /** The verification has expired. */
    public static final BusinessVerificationStatus EXPIRED = new BusinessVerificationStatus("expired", true);

    /** The verification has failed. */
    public static final BusinessVerificationStatus FAILED = new BusinessVerificationStatus("failed", true);

    /** The business cannot be verified. */
    public static final BusinessVerificationStatus INELIGIBLE = new BusinessVerificationStatus("ineligible", true);

    /** The business is not verified. */
    public static final BusinessVerificationStatus NOT_VERIFIED = new BusinessVerificationStatus("not_verified", true);

    /** The verification is going on. */
    public static final BusinessVerificationStatus PENDING = new BusinessVerificationStatus("pending", true);

    /** The verification waits for more information. */
    public static final BusinessVerificationStatus PENDING_NEED_MORE_INFO = new BusinessVerificationStatus(
            "pending_need_more_info", true);

    /** The verification has not been submitted yet. */
    public static final BusinessVerificationStatus PENDING_SUBMISSION = new BusinessVerificationStatus(
            "pending_submission", true);

    /** The verification was rejected. */
    public static final BusinessVerificationStatus REJECTED = new BusinessVerificationStatus("rejected", true);

    /** The verification was revoked. */
    public static final BusinessVerificationStatus REVOKED = new BusinessVerificationStatus("revoked", true);

    /** The business is verified. */
    public static final BusinessVerificationStatus VERIFIED = new BusinessVerificationStatus("verified", true);

    private BusinessVerificationStatus(String value, boolean known) {
        super(value, known);
    }

    /** Returns the value with this text. The value of a known text equals its constant. */
    public static BusinessVerificationStatus of(String value) {
        return switch (value) {
            case "expired" -> EXPIRED;
            case "failed" -> FAILED;
            case "ineligible" -> INELIGIBLE;
            case "not_verified" -> NOT_VERIFIED;
            case "pending" -> PENDING;
            case "pending_need_more_info" -> PENDING_NEED_MORE_INFO;
            case "pending_submission" -> PENDING_SUBMISSION;
            case "rejected" -> REJECTED;
            case "revoked" -> REVOKED;
            case "verified" -> VERIFIED;
            default -> new BusinessVerificationStatus(value, false);
        };
    }

    /** Returns the known values, each in one spelling. */
    public static List<BusinessVerificationStatus> known() {
        return List.of(
                EXPIRED, FAILED, INELIGIBLE, NOT_VERIFIED, PENDING, PENDING_NEED_MORE_INFO, PENDING_SUBMISSION,
                REJECTED, REVOKED, VERIFIED);
    }
}
