// Generated from spec/nodes/FacebookPage.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/**
 * Selects fields of {@code FacebookPage}.
 *
 * <p>{@code id} is always returned, even if it is not selected.
 */
public final class FacebookPageFields extends FieldSelector<FacebookPageFields> {
    private FacebookPageFields() {}

    /** Returns the fields that the function selects. */
    public static FacebookPageFields of(Consumer<FacebookPageFields> fields) {
        FacebookPageFields selected = new FacebookPageFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the Page, digits only. It is returned even if it is not requested. */
    public FacebookPageFields id() {
        return add("id");
    }

    /** Name of the Page. */
    public FacebookPageFields name() {
        return add("name");
    }

    /**
     * Token of the Page for the user, which is a secret. It does not expire if the user's token is a long-lived one.
     *
     * <p>The documentation does not say when it is absent.
     */
    public FacebookPageFields accessToken() {
        return add("access_token");
    }

    /**
     * What the user may do on the Page, as words such as MANAGE.
     *
     * <p>The documentation does not say when it is absent.
     */
    public FacebookPageFields tasks() {
        return add("tasks");
    }

    /**
     * Selects {@code instagram_business_account} with the default fields of the API; see
     * {@link #instagramBusinessAccount(Consumer)}.
     */
    public FacebookPageFields instagramBusinessAccount() {
        return add("instagram_business_account");
    }

    /**
     * The Instagram professional account that is connected to the Page.
     *
     * <p>Presence: Left out when no account is connected.
     *
     * @param fields selects the fields of the object
     */
    public FacebookPageFields instagramBusinessAccount(Consumer<ConnectedIgUserFields> fields) {
        return expand("instagram_business_account", "", asNested(ConnectedIgUserFields.of(fields)));
    }
}
