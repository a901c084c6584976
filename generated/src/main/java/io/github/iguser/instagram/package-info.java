// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
/**
 * Client of {@code graph.instagram.com}, version v25.0: Instagram API with Instagram Login.
 *
 * <p>In short:
 *
 * <pre>{@code
 * try (InstagramLoginClient client = InstagramLoginClient.create(accessToken)) {
 *     IgUser user = client.igUser().me(IgUserFields.of(f -> f.username().accountType())).execute();
 *     System.out.println(user.username() + " is a " + user.accountType() + " account");
 * }
 * }</pre>
 */
@NullMarked
package io.github.iguser.instagram;

import org.jspecify.annotations.NullMarked;
