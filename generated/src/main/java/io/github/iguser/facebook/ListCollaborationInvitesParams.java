// Generated from spec/edges/collaboration_invites.yaml by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
package io.github.iguser.facebook;

import io.github.iguser.Parameters;
import io.github.iguser.ParametersBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The parameters of {@code CollaborationInvitesApi.list}. */
public final class ListCollaborationInvitesParams extends Parameters {
    private ListCollaborationInvitesParams(Map<String, String> values) {
        super(values);
    }

    /** Returns a builder without parameters. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the parameters that the function sets on a builder. */
    public static ListCollaborationInvitesParams of(Consumer<Builder> params) {
        Builder builder = builder();
        params.accept(builder);
        return builder.build();
    }

    /** Builds the parameters. Unset parameters are omitted. If a parameter is set twice, the last value wins. */
    public static final class Builder extends ParametersBuilder<Builder> {
        private final Map<String, String> values = new LinkedHashMap<>();

        private Builder() {
            super(
                    "fields", "use fields(...)",
                    "limit", "use limit(...)",
                    "after", "use after(...)",
                    "before", "use before(...)");
        }

        /**
         * The fields to return of each invitation. By default all fields are returned.
         *
         * <p>Not documented, but observed in responses.
         */
        public Builder fields(CollaborationInviteFields fields) {
            values.put("fields", selection("fields", fields));
            return this;
        }

        /** Sets the fields that the function selects; see {@link #fields(CollaborationInviteFields)}. */
        public Builder fields(Consumer<CollaborationInviteFields> fields) {
            return fields(CollaborationInviteFields.of(fields));
        }

        /** Maximum number of invitations per page; 10 by default. The maximum is not documented. */
        public Builder limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit < 1: " + limit);
            }
            values.put("limit", String.valueOf(limit));
            return this;
        }

        /**
         * Cursor after which the page starts: {@code paging.cursors.after} of the previous page. Cursors are opaque and
         * must not be stored.
         */
        public Builder after(String after) {
            values.put("after", after);
            return this;
        }

        /**
         * Cursor before which the page ends: {@code paging.cursors.before} of the next page. Cursors are opaque and
         * must not be stored.
         */
        public Builder before(String before) {
            values.put("before", before);
            return this;
        }

        /** Returns the parameters set so far. */
        public ListCollaborationInvitesParams build() {
            return new ListCollaborationInvitesParams(withOthers(values));
        }
    }
}
