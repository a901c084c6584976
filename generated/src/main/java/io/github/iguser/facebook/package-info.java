// Generated from spec/ by iguser-codegen; change the spec, then run: mvn -Pregenerate compile
/**
 * Client of {@code graph.facebook.com}, version v25.0: Instagram API with Facebook Login.
 *
 * <p>In short:
 *
 * <pre>{@code
 * try (FacebookLoginClient client = FacebookLoginClient.create(accessToken)) {
 *     IgUser user = client.igUser()
 *             .get("17841405822304914", IgUserFields.of(f -> f.username().followersCount()))
 *             .execute();
 *     System.out.println(user.username() + " has " + user.followersCount() + " followers");
 * }
 * }</pre>
 */
@NullMarked
package io.github.iguser.facebook;

import org.jspecify.annotations.NullMarked;
