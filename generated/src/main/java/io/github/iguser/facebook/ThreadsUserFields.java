// Generated from spec/nodes/ThreadsUser.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.FieldSelector;
import java.util.function.Consumer;

/** Selects fields of {@code ThreadsUser}. */
public final class ThreadsUserFields extends FieldSelector<ThreadsUserFields> {
    private ThreadsUserFields() {}

    /** Returns the fields that the function selects. */
    public static ThreadsUserFields of(Consumer<ThreadsUserFields> fields) {
        ThreadsUserFields selected = new ThreadsUserFields();
        fields.accept(selected);
        return selected;
    }

    /** Id of the Threads account, digits only. */
    public ThreadsUserFields threadsUserId() {
        return add("threads_user_id");
    }

    /**
     * URL of the profile picture of the Threads account.
     *
     * <p>Not documented, but declared in Meta's machine-readable description.
     *
     * <p>The documentation does not say when it is absent.
     */
    public ThreadsUserFields threadsUserProfilePic() {
        return add("threads_user_profile_pic");
    }
}
